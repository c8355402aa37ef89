// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.values.Fold;

/** Compares names. */
final class Names {

    /** Words that many companies have in their names, and that say nothing about which one it is. */
    private static final Set<String> COMMON = Set.of("sas", "sasu", "sarl", "eurl", "sci", "snc", "scop", "gie", "ltd", "inc",
            "llc",
            "plc", "corp", "gmbh", "bvba", "the", "les", "des", "del", "ets", "etablissements", "societe", "company", "compagnie",
            "groupe", "group", "holding", "france", "and", "association", "entreprise", "international", "services", "conseil");

    private Names() {
    }

    /**
     * The key under which two names are the same.
     *
     * @param name a name
     * @return the name without case, accents and punctuation
     */
    static String key(String name) {
        return Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * The spellings of a name that are looked for in the database, which compares letter by letter.
     *
     * @param name the name
     * @return the name itself, and in capital letters with and without accents, as the public register writes it
     */
    static Set<String> spellings(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        spellings.add(name.toUpperCase(Locale.ROOT));
        spellings.add(Fold.of(name).toUpperCase(Locale.ROOT));
        return spellings;
    }

    /**
     * Whether two names have a word in common that says something.
     *
     * @param one a name
     * @param other a name
     * @return true if they may well be names of the same
     */
    static boolean related(String one, String other) {
        Set<String> words = words(one);
        words.retainAll(words(other));
        return !words.isEmpty() || key(one).equals(key(other));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(key(name).split(" ")).filter(word -> word.length() > 2 && !COMMON.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
