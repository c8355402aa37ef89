// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IbanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FR1420041010050500013M02606|FR1420041010050500013M02606",
            "fr14 2004 1010 0505 0001 3m02 606|FR1420041010050500013M02606",
            "IBAN: FR14 2004 1010 0505 0001 3M02 606|FR1420041010050500013M02606",
            "BE68 5390 0754 7034|BE68539007547034",
            "NL91ABNA0417164300|NL91ABNA0417164300",
            "DE89370400440532013000|DE89370400440532013000" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(Iban.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FR1520041010050500013M02606|iban.check",
            "FR1420041010050500013M0260|iban.length",
            "XX1420041010050500013M02606|iban.country",
            "20041010050500013M02606|iban.start",
            "FR14200410100505$0013M02606|iban.start",
            "DE8937040044053201300X|iban.form",
            "FR|iban.form" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(Iban.RULE, typed).isRefused(key);
    }

    @Test
    void isShownInGroupsOfFour() {
        assertEquals("FR14 2004 1010 0505 0001 3M02 606", Iban.RULE.show("FR1420041010050500013M02606"));
        assertEquals("Pays-Bas", Iban.country("NL91ABNA0417164300", Locale.FRENCH));
    }

    @Test
    void saysHowLongItMustBe() {
        Parsed.Refused refused = (Parsed.Refused) Iban.RULE.parse("BE6853900754703");
        assertEquals("Un IBAN de BE compte 16 caractères ; celui-ci en compte 15. Complétez-le ou raccourcissez-le.",
                refused.problem().text(Locale.FRENCH));
    }
}
