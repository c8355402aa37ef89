// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * First and last name of a person, from one text.
 *
 * @param first the first name, empty if there is none
 * @param last the last name
 */
record PersonName(String first, String last) {

    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "d'", "d’", "la", "le", "van", "von", "der", "den",
            "het",
            "ten", "ter", "te", "di", "da", "dos", "del", "el", "al", "ben", "bin", "saint", "mc", "mac", "'t");

    /**
     * Takes a name apart: {@code DUPONT Marie}, {@code Dupont, Marie} and {@code Marie de la Tour} are all understood.
     *
     * @param full the name; not blank
     * @return its parts
     */
    static PersonName of(String full) {
        int comma = full.indexOf(',');
        if (comma > 0 && comma < full.length() - 1) {
            return new PersonName(full.substring(comma + 1).strip(), full.substring(0, comma).strip());
        }
        List<String> words = Arrays.asList(full.strip().split("\\s+"));
        if (words.size() == 1) {
            return new PersonName("", words.get(0));
        }
        List<String> capitals = words.stream().filter(PersonName::isCapital).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size()) {
            List<String> others = new ArrayList<>(words);
            others.removeAll(capitals);
            return new PersonName(String.join(" ", others), String.join(" ", capitals));
        }
        int last = words.size() - 1;
        while (last > 1 && PARTICLES.contains(words.get(last - 1).toLowerCase(Locale.ROOT))) {
            last--;
        }
        return new PersonName(String.join(" ", words.subList(0, last)), String.join(" ", words.subList(last, words.size())));
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT))
                && word.indexOf('.') < 0;
    }

    /**
     * What an e-mail address tells of a name.
     *
     * @param email the address
     * @return {@code marie.dupont@} is Marie Dupont; of anything else the part before the at sign
     */
    static PersonName ofEmail(String email) {
        String local = email.substring(0, email.indexOf('@'));
        String[] parts = local.split("[._-]");
        if (parts.length == 2
                && Arrays.stream(parts).allMatch(part -> part.length() > 1 && part.chars().allMatch(Character::isLetter))) {
            return new PersonName(capitalised(parts[0]), capitalised(parts[1]));
        }
        return new PersonName("", local);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
