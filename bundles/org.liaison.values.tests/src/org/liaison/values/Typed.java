// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;

/**
 * A text typed for a rule.
 *
 * @param rule the rule
 * @param text the text
 */
record Typed(TextRule rule, String text) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("nl"));

    /** Expects the canonical value, and that what is shown of it is read as the same value in every language. */
    void isRead(String value) {
        assertEquals(new Parsed.Accepted(value), rule.parse(text), text);
        assertEquals(new Parsed.Accepted(value), rule.parse(value), value);
        assertEquals(new Parsed.Accepted(value), rule.parse(rule.show(value)), rule.show(value));
        LANGUAGES.forEach(language -> assertEquals(new Parsed.Accepted(value), rule.parse(rule.show(value, language))));
    }

    /** Expects a refusal with a sentence in every language. */
    void isRefused(String key) {
        Problem problem = assertInstanceOf(Parsed.Refused.class, rule.parse(text), text).problem();
        assertEquals(key, problem.key(), text);
        for (Locale language : LANGUAGES) {
            String sentence = problem.text(language);
            assertFalse(sentence.startsWith("!") || sentence.contains("{"), sentence);
        }
    }
}
