// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NafCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "62.01Z|62.01Z",
            "6201z|62.01Z",
            "62 01 Z|62.01Z",
            "57.10|57.10",
            "74.1G|74.1G",
            "22.02|22.02" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(NafCode.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "6201|naf.letter",
            "62|naf.form",
            "62.01ZZ|naf.form",
            "A62.01|naf.form",
            "741G|naf.form" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(NafCode.RULE, typed).isRefused(key);
    }

    @Test
    void tellsNomenclaturesApart() {
        assertTrue(NafCode.fits("62.01Z", "NAFRev2"));
        assertFalse(NafCode.fits("57.10", "NAFRev2"));
        assertTrue(NafCode.fits("57.10", "NAP"));
        assertTrue(NafCode.fits("74.1G", "NAFRev1"));
        assertTrue(NafCode.fits("anything", "of another country"));
    }
}
