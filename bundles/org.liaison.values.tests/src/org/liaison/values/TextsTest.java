// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everySentenceIsThereInThreeLanguages() {
        Set<String> english = keys(Locale.ROOT);
        assertTrue(english.size() > 30);
        assertEquals(english, keys(Locale.FRENCH));
        assertEquals(english, keys(Locale.of("nl")));
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertEquals("A NAF code looks like 62.01Z, four digits and a letter.",
                    new Texts(Siren.class).get(Locale.ENGLISH, "naf.form"));
            assertEquals("Yes? !no.such.key!", "Yes? " + new Texts(Siren.class).get(Locale.GERMAN, "no.such.key"));
            new Typed(Siren.RULE, "732829320").isRead("732829320");
            assertEquals("FR44732829320", VatNumber.ofSiren("732829320"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oldDataIsShownSomehow() {
        for (TextRule rule : List.of(Siren.RULE, Siret.RULE, VatNumber.RULE, Iban.RULE, Bic.RULE, EmailAddress.RULE,
                PhoneNumber.RULE, WebAddress.RULE, NafCode.RULE, CountryCode.RULE, CurrencyCode.RULE)) {
            for (String old : List.of("F", "FR", "12", "+", "+0", "unknown", "12345678901234567890")) {
                assertFalse(rule.show(old, Locale.FRENCH).isEmpty(), old);
            }
        }
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle("org.liaison.values.messages", language, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet());
    }
}
