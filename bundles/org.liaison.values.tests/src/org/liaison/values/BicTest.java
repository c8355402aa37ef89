// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BicTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "BNPAFRPP|BNPAFRPP",
            "bnpafrppxxx|BNPAFRPPXXX",
            "ABNA NL 2A|ABNANL2A" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(Bic.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "BNPAFRP|bic.length",
            "BNPAXXPP|bic.country",
            "BNPA12PP|bic.form",
            "BNPAFRP€|bic.form" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(Bic.RULE, typed).isRefused(key);
    }
}
