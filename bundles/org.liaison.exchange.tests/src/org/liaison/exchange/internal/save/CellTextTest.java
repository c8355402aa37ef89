// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.liaison.exchange.internal.mapping.Target;
import org.liaison.model.Term;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Coordinate;

class CellTextTest {

    private final CellText text = new CellText(Locale.ENGLISH);

    private static Term term(String code) {
        Term term = new Term();
        term.setCode(code);
        return term;
    }

    private static Coordinate detail(String kind, String usage, String value) {
        Coordinate detail = new Coordinate();
        detail.setKind(kind == null ? null : term(kind));
        detail.setUsage(usage == null ? null : term(usage));
        detail.setValue(value);
        return detail;
    }

    private static Address address(String kind, String country) {
        Address address = new Address();
        address.setKind(kind == null ? null : term(kind));
        address.setCountry(country);
        address.setCity(kind + " city");
        return address;
    }

    private String details(String kind, String usage, List<Address> addresses, Coordinate... details) {
        return text.details(new Target.Detail("any", kind, usage), List.of(details), addresses);
    }

    @ParameterizedTest
    @CsvSource({ "PHONE,+33199000001,01 99 00 00 01,+33 1 99 00 00 01", "MOBILE,+33639980001,06 39 98 00 01,+33 6 39 98 00 01",
            "FAX,+33199000002,01 99 00 00 02,+33 1 99 00 00 02", "EMAIL,a@b.fr,a@b.fr,a@b.fr" })
    void numbersAreThoseOfTheCountryAndSeveralAreInOneCell(String kind, String value, String home, String abroad) {
        Coordinate detail = detail(kind, null, value);
        assertEquals(home + "; " + home, details(kind, "", List.of(address("MAIN", "FR"), address(null, null)), detail, detail));
        assertEquals(abroad, details(kind, "", List.of(address("MAIN", "FR"), address("BILLING", "BE")), detail));
    }

    @ParameterizedTest
    @CsvSource({ "WEBSITE", "OTHER" })
    void whatMayHoldASemicolonIsOnALineOfItsOwn(String kind) {
        assertEquals("a;b\nc", details(kind, "", List.of(), detail(kind, null, "a;b"), detail(kind, null, "c")));
    }

    @Test
    void onlyDetailsOfTheKindAndUseAreTaken() {
        Coordinate[] all = { detail("EMAIL", "PERSONAL", "p@b.fr"), detail("EMAIL", null, "n@b.fr"),
                detail("OTHER", "PERSONAL", "o"), detail(null, null, "x") };
        assertEquals("p@b.fr", details("EMAIL", "PERSONAL", List.of(), all));
        assertEquals("n@b.fr", details("EMAIL", "PROFESSIONAL", List.of(), all));
        assertEquals("p@b.fr; n@b.fr", details("EMAIL", "", List.of(), all));
    }

    @Test
    void ofAnAddressThePartIsTakenAndACountryIsNamed() {
        List<Address> addresses = List.of(address(null, "FR"), address("MAIN", "BE"), address("MAIN", "NL"));
        assertEquals("Belgium", text.address(new Target.AddressPart("country", "MAIN", AddressFields.COUNTRY), addresses));
        assertEquals("MAIN city", text.address(new Target.AddressPart("city", "MAIN", AddressFields.CITY), addresses));
        assertEquals("", text.address(new Target.AddressPart("street", "MAIN", AddressFields.STREET), addresses));
        assertEquals("", text.address(new Target.AddressPart("city", "BILLING", AddressFields.CITY), addresses));
    }
}
