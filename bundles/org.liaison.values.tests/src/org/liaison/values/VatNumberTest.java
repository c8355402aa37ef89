// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FR44732829320|FR44732829320",
            "fr 44 732 829 320|FR44732829320",
            "FR83404833048|FR83404833048",
            "FRXX404833048|FRXX404833048",
            "FR20000009250|FR20000009250",
            "BE 0428.759.497|BE0428759497",
            "DE136695976|DE136695976",
            "NL123456789B13|NL123456789B13",
            "ATU13585627|ATU13585627",
            "GR094259216|EL094259216",
            "ESB58378431|ESB58378431",
            "IE6433435F|IE6433435F",
            "CHE-116.281.710 MWST|CHE116281710MWST",
            "GB980780684|GB980780684",
            "US123456|US123456" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(VatNumber.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "732829320|vat.isSiren",
            "FR45732829320|vat.check",
            "FR44732829321|vat.check",
            "BE0428759498|vat.check",
            "FR4473282932|vat.form",
            "DE12345678|vat.form",
            "ES123456789|vat.form",
            "ZZ12345|vat.country",
            "12345|vat.prefix",
            "F|vat.prefix" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(VatNumber.RULE, typed).isRefused(key);
    }

    @ParameterizedTest
    @CsvSource({ "732829320, FR44732829320", "404833048, FR83404833048", "552100554, FR96552100554" })
    void followsFromTheSiren(String siren, String vatNumber) {
        assertEquals(vatNumber, VatNumber.ofSiren(siren));
        assertEquals(Optional.of(siren), VatNumber.siren(vatNumber));
        new Typed(VatNumber.RULE, VatNumber.ofSiren(siren)).isRead(vatNumber);
    }

    @Test
    void isShownWithItsSiren() {
        assertEquals("FR 44 732 829 320", VatNumber.RULE.show("FR44732829320"));
        assertEquals("BE 0428759497", VatNumber.RULE.show("BE0428759497"));
    }
}
