// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A country: ISO 3166-1 alpha-2. */
public final class CountryCode {

    /**
     * Accepts a code of two or three letters, or the country's name in French, English or Dutch; the canonical form is the
     * code of two letters, it is shown as the name.
     */
    public static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            String code = CODES.get(Fold.of(typed));
            return code == null ? Refusal.of("country.unknown", typed.strip()) : new Parsed.Accepted(code);
        }

        @Override
        public String show(String value, Locale language) {
            return name(value, language);
        }
    };

    private static final Map<String, String> CODES = codes();

    private CountryCode() {
    }

    /**
     * What a country is called.
     *
     * @param code an ISO 3166 alpha-2 code; never null
     * @param language the reader's language; never null
     * @return its name; the code if it is not known
     */
    public static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    /**
     * All countries.
     *
     * @return their codes, by code
     */
    public static List<String> all() {
        return Set.of(Locale.getISOCountries()).stream().sorted().toList();
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"))) {
                codes.put(Fold.of(name(code, language)), code);
            }
            codes.put(Fold.of(Locale.of("", code).getISO3Country()), code);
        }
        codes.putAll(
                Map.of("uk", "GB", "grande-bretagne", "GB", "great britain", "GB", "groot-brittannie", "GB", "hollande", "NL",
                        "holland", "NL", "etats-unis d'amerique", "US", "united states of america", "US"));
        for (String code : Locale.getISOCountries()) {
            codes.put(Fold.of(code), code);
        }
        return Map.copyOf(codes);
    }
}
