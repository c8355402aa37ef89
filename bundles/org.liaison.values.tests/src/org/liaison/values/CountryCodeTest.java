// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FR|FR",
            "fr|FR",
            "FRA|FR",
            "France|FR",
            "etats-unis|US",
            "États-Unis|US",
            "United States|US",
            "Pays-Bas|NL",
            "Nederland|NL",
            "belgique|BE",
            "België|BE",
            "UK|GB",
            "Royaume-Uni|GB",
            "Duitsland|DE" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(CountryCode.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "XX|country.unknown",
            "Atlantide|country.unknown" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(CountryCode.RULE, typed).isRefused(key);
    }

    @Test
    void everyCountryHasANameThatIsRead() {
        CountryCode.all().forEach(code -> new Typed(CountryCode.RULE, code).isRead(code));
        assertEquals("Pays-Bas", CountryCode.RULE.show("NL", Locale.FRENCH));
    }
}
