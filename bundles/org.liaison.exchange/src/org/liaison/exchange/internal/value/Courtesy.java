// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.value;

import java.util.Map;
import java.util.Optional;

import org.liaison.values.Fold;

/** What files call people by, beside the labels of the shipped terms. */
public final class Courtesy {

    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("monsieur", "M"), Map.entry("mr", "M"),
            Map.entry("m", "M"), Map.entry("mister", "M"), Map.entry("sir", "M"), Map.entry("dhr", "M"), Map.entry("heer", "M"),
            Map.entry("de heer", "M"), Map.entry("herr", "M"), Map.entry("madame", "MME"), Map.entry("mme", "MME"),
            Map.entry("mrs", "MME"), Map.entry("ms", "MME"), Map.entry("miss", "MME"), Map.entry("mlle", "MME"),
            Map.entry("mademoiselle", "MME"), Map.entry("mevr", "MME"), Map.entry("mevrouw", "MME"), Map.entry("mw", "MME"),
            Map.entry("frau", "MME"), Map.entry("dr", "DR"), Map.entry("docteur", "DR"), Map.entry("doctor", "DR"),
            Map.entry("pr", "PR"), Map.entry("prof", "PR"), Map.entry("professeur", "PR"), Map.entry("professor", "PR"),
            Map.entry("me", "ME"), Map.entry("maitre", "ME"), Map.entry("mtre", "ME"));

    private Courtesy() {
    }

    /**
     * The code of the term that a form of address means.
     *
     * @param text for example {@code Monsieur}
     * @return the code, if it is known
     */
    public static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(Fold.of(text).replace(".", "")));
    }
}
