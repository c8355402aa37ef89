// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.liaison.values.Fold;

/** Compares cities as people write them: {@code LYON CEDEX 03} is Lyon, {@code St-Denis} is Saint-Denis. */
final class Cities {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BESIDE = Pattern.compile("\\b(cedex|cs|bp|e|er|eme|arrondissement)\\b");

    private Cities() {
    }

    /** The key under which cities are the same; empty if it is none. */
    static String key(String city) {
        String letters = BESIDE.matcher(NO_LETTER.matcher(Fold.of(city)).replaceAll(" ")).replaceAll(" ").strip();
        return letters.replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte").replaceAll(" +", " ");
    }

    /** The keys of several cities. */
    static Set<String> keys(Collection<String> cities) {
        return cities.stream().map(Cities::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }
}
