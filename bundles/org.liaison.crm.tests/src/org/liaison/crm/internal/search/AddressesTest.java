// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.model.Term;
import org.liaison.model.crm.Address;

class AddressesTest {

    @Test
    void theMainAddressComesFirstAndTheOneAtHomeLast() {
        assertEquals("Lyon",
                Addresses.of(List.of(address("HOME", "Nice"), address("WORK", "Caen"), address("MAIN", "Lyon"))).city());
        assertEquals("Caen", Addresses.of(List.of(address("HOME", "Nice"), address("WORK", "Caen"))).city());
        assertEquals("Caen", Addresses.of(List.of(address("POSTAL", "Nice"), address(null, "Caen"))).city());
        assertEquals("Nice", Addresses.of(List.of(address("HOME", "Nice"))).city());
    }

    @Test
    void noAddressHasNoCity() {
        assertNull(Addresses.of(List.of()).city());
    }

    private static Address address(String kind, String city) {
        Address address = new Address();
        if (kind != null) {
            Term term = new Term();
            term.setCode(kind);
            address.setKind(term);
        }
        address.setCity(city);
        return address;
    }
}
