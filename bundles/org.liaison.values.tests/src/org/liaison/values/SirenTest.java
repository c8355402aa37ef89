// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SirenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "732829320|732829320",
            "732 829 320|732829320",
            "732.829.320|732829320",
            "732-829-320|732829320",
            "732 829 320|732829320",
            "552100554|552100554",
            "000325175|000325175",
            "356000000|356000000" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(Siren.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "73282932|siren.short",
            "1|siren.short",
            "7328293200|siren.long",
            "732829321|siren.check",
            "000000000|siren.check",
            "73282932O|siren.characters",
            "٧٣٢٨٢٩٣٢٠|siren.characters",
            "73282932000074|siren.isSiret" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(Siren.RULE, typed).isRefused(key);
    }

    @Test
    void isShownInGroupsOfThree() {
        assertEquals("732 829 320", Siren.RULE.show("732829320"));
    }

    @Test
    void saysHowManyDigitsAreMissing() {
        Parsed.Refused refused = (Parsed.Refused) Siren.RULE.parse("73282932");
        assertEquals("Un SIREN compte 9 chiffres ; il en manque 1.", refused.problem().text(Locale.FRENCH));
        assertEquals("A SIREN has 9 digits; one is missing.", refused.problem().text(Locale.ENGLISH));
        assertEquals("Een SIREN telt 9 cijfers; er ontbreekt er één.", refused.problem().text(Locale.of("nl", "BE")));
    }

    @Test
    void exactlyOneLastDigitIsRightForEachBeginning() {
        Random random = new Random(732829320);
        for (int round = 0; round < 500; round++) {
            String beginning = String.format(Locale.ROOT, "%08d", 1 + random.nextInt(99_999_999));
            assertEquals(1, IntStream.range(0, 10).filter(last -> Siren.isValid(beginning + last)).count(), beginning);
        }
    }
}
