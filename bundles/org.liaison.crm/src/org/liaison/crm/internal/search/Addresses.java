// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.liaison.model.crm.Address;

/**
 * The addresses of a record.
 *
 * @param all in the order in which lists want to see them: the main one first, the one at home last
 */
record Addresses(List<Address> all) {

    private static final String MAIN = "MAIN";
    private static final List<String> LAST = List.of("HOME", "BILLING", "POSTAL");

    static Addresses of(List<Address> addresses) {
        return new Addresses(addresses.size() < 2
                ? addresses
                : addresses.stream()
                        .sorted(Comparator.comparingInt(Addresses::rank).thenComparingLong(Address::getId)).toList());
    }

    String city() {
        return first(Address::getCity);
    }

    String postCode() {
        return first(Address::getPostCode);
    }

    String country() {
        return first(Address::getCountry);
    }

    private String first(Function<Address, String> part) {
        return all.isEmpty() ? null : part.apply(all.getFirst());
    }

    private static int rank(Address address) {
        String kind = address.getKind() == null ? "" : address.getKind().getCode();
        return MAIN.equals(kind) ? -1 : 1 + LAST.indexOf(kind);
    }
}
