// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.liaison.testing.Mutations;

/**
 * Whatever is typed, a rule refuses it with a sentence or takes it; then its value, and what is shown of it in any language, is read
 * as the same value. As many inputs as the system property {@code liaison.inputs} says.
 */
@Timeout(3600)
class HostileValuesTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 6000);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"));
    private static final List<TextRule> RULES = List.of(PhoneNumber.RULE, new PhoneNumber("BE"), Iban.RULE, Bic.RULE,
            EmailAddress.RULE, VatNumber.RULE, Siren.RULE, Siret.RULE, NafCode.RULE, WebAddress.RULE, CountryCode.RULE,
            CurrencyCode.RULE, TextRule.ANY);
    private static final List<String> TYPED = List.of("01 23 45 67 89", "+33 (0)1 23 45 67 89 ext. 12", "tel:+32-2-555-12-12",
            "3631",
            "FR14 2004 1010 0505 0001 3M02 606", "be68 5390 0754 7034", "BNPAFRPPXXX", "Paul.Roy+a@exemple.fr",
            "\"a b\"@xn--exmple-cua.fr", "élise@société.fr", "mailto:a@b.fr", "FR 83 404 833 048", "BE0428759497",
            "NL004495445B01",
            "732 829 320", "732 829 320 00074", "356 000 000 00048", "62.01Z", "6201Z", "www.exemple.fr/é?a=b#c",
            "https://user:p@[::1]:8080/", "javascript:alert(1)", "France", "Pays-Bas", "FR", "EUR", "eur", "\u0661\u0662\u0663",
            "\uff10\uff11", "ﷺ", "İ", "a\u0301");

    @Test
    void everyValueIsReadAsItself() {
        Mutations mutations = new Mutations(SEED);
        int accepted = 0;
        for (int number = 0; number < INPUTS; number++) {
            String text = mutations.text(TYPED);
            if (!text.isBlank()) {
                for (TextRule rule : RULES) {
                    accepted += judged(rule, text, "input " + number + " of seed " + SEED) ? 1 : 0;
                }
            }
        }
        assertTrue(accepted > INPUTS && accepted < INPUTS * RULES.size() / 2, accepted + " of " + INPUTS + " were taken");
    }

    private static boolean judged(TextRule rule, String text, String which) {
        return switch (rule.parse(text)) {
            case Parsed.Refused refused -> {
                assertFalse(refused.problem().text(Locale.FRENCH).isBlank(), which);
                yield false;
            }
            case Parsed.Accepted accepted -> {
                assertEquals(accepted, rule.parse(accepted.value()), which);
                assertEquals(accepted, rule.parse(rule.show(accepted.value())), which);
                LANGUAGES.forEach(
                        language -> assertEquals(accepted, rule.parse(rule.show(accepted.value(), language)), which));
                yield true;
            }
        };
    }
}
