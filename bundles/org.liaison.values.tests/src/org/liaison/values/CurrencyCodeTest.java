// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EUR|EUR",
            "eur|EUR",
            "€|EUR",
            "Euros|EUR",
            "$|USD",
            "£|GBP",
            "CHF|CHF" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(CurrencyCode.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EURS|currency.unknown",
            "XYZ|currency.unknown" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(CurrencyCode.RULE, typed).isRefused(key);
    }
}
