// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.List;
import java.util.Optional;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;

/**
 * The address of a record that lists show.
 *
 * @param first empty if there is none
 */
record Addresses(Optional<Address> first) {

    static Addresses of(List<Address> addresses) {
        return new Addresses(AddressFields.first(addresses));
    }

    String city() {
        return first.map(Address::getCity).orElse(null);
    }

    String postCode() {
        return first.map(Address::getPostCode).orElse(null);
    }

    String country() {
        return first.map(Address::getCountry).orElse(null);
    }
}
