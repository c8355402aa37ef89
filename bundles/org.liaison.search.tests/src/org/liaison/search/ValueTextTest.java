// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ValueTextTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final TermValue CLIENT = new TermValue(1, "C", "Client", "Customer", "Klant", "");

    @Test
    void valuesAreWrittenAsTheLanguageDoes() {
        assertEquals("1\u202f234", ValueText.of(1234L, Locale.FRENCH));
        assertEquals("1,234", ValueText.of(1234L, Locale.ENGLISH));
        assertEquals("1\u202f234,50", ValueText.of(new BigDecimal("1234.50"), Locale.FRENCH));
        assertEquals("1,234.5", ValueText.of(new BigDecimal("1234.5"), Locale.ENGLISH));
        assertEquals("22/11/2026", ValueText.of(LocalDate.of(2026, 11, 22), Locale.FRANCE));
        assertEquals("novembre 2026", ValueText.of(YearMonth.of(2026, 11), Locale.FRENCH));
        assertEquals("Oui Non", ValueText.of(true, Locale.FRENCH) + ' ' + ValueText.of(false, Locale.FRENCH));
        assertEquals("as it is", ValueText.of("as it is", Locale.FRENCH));
    }

    @Test
    void severalValuesStandBesideEachOther() {
        assertEquals("Client, 7, a", ValueText.of(List.of(CLIENT, 7L, "a"), Locale.FRENCH));
    }

    @Test
    void aTermHasALabelInEachLanguageAndOthersReadEnglish() {
        assertEquals(List.of("Client", "Customer", "Klant", "Customer"),
                List.of(CLIENT.label(Locale.FRENCH), CLIENT.label(Locale.ENGLISH), CLIENT.label(DUTCH),
                        CLIENT.label(Locale.GERMAN)));
    }

    @Test
    void aFieldThatUsersDefineHasALabelInEachLanguageAndOthersReadEnglish() {
        DefinedField field = new DefinedField("Relation", "x", "Couleur", "Colour", "Kleur", "text", false, true, false, false,
                Set.of());
        assertEquals(List.of("Couleur", "Colour", "Kleur", "Colour"),
                List.of(field.label(Locale.FRENCH), field.label(Locale.ENGLISH), field.label(DUTCH), field.label(Locale.GERMAN)));
    }
}
