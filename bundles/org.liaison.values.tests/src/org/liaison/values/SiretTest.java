// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiretTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "73282932000074|73282932000074",
            "732 829 320 00074|73282932000074",
            "356 000 000 00048|35600000000048",
            "35600000049837|35600000049837",
            "35600000009075|35600000009075",
            "00588003400011|00588003400011" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(Siret.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "7328293200007|siret.short",
            "732829320000740|siret.long",
            "73282932000075|siret.check",
            "73282932100074|siret.check",
            "35600000049838|siret.check",
            "7328293200007O|siret.characters",
            "732 829 320|siret.isSiren" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(Siret.RULE, typed).isRefused(key);
    }

    @Test
    void isMadeOfSirenAndNic() {
        assertEquals("732829320", Siret.siren("73282932000074"));
        assertEquals("00074", Siret.nic("73282932000074"));
        assertEquals("732 829 320 00074", Siret.RULE.show("73282932000074"));
    }
}
