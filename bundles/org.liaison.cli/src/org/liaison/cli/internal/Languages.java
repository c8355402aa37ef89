// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
final class Languages {

    private static final List<String> SPOKEN = List.of("fr", "en", "nl");

    private Languages() {
    }

    /**
     * The language of a code.
     *
     * @param code {@code fr}, {@code en} or {@code nl}
     * @param usual the surroundings' own, whose country counts where it is the same language
     * @return the language, empty if it is not spoken
     */
    static Optional<Locale> of(String code, Locale usual) {
        return SPOKEN.contains(code) ? Optional.of(usual.getLanguage().equals(code) ? usual : Locale.of(code)) : Optional.empty();
    }

    /**
     * The language before the command line is understood.
     *
     * @param words the command line
     * @param usual the surroundings' own
     * @return what {@code --lang} says, else the surroundings' own, else English
     */
    static Locale early(List<String> words, Locale usual) {
        String said = usual.getLanguage();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith("--lang=")) {
                said = words.get(i).substring("--lang=".length());
            } else if (words.get(i).equals("--lang") && i + 1 < words.size()) {
                said = words.get(i + 1);
            }
        }
        return of(said, usual).orElseGet(() -> of(usual.getLanguage(), usual).orElse(Locale.ENGLISH));
    }
}
