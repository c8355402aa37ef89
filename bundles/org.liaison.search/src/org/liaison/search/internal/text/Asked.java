// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.liaison.values.Fold;

/**
 * What was typed into the search box, understood: a record matches if it matches every part. A word of at least three characters
 * may stand anywhere inside a word of the record, a shorter one only at its start.
 *
 * @param parts what must all match; empty if nothing was asked
 */
public record Asked(List<Part> parts) {

    /** How long a word must be to be looked for inside of words. */
    public static final int INSIDE_FROM = 3;
    private static final int LONGEST_INTERNATIONAL_PREFIX = 8;

    /** Copies the parts. */
    public Asked {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that must match.
     *
     * @param words all of these words must match ...
     * @param number ... or this one, which is those words written as one number; null if they are not groups of digits
     */
    public record Part(List<String> words, String number) {
    }

    /**
     * Understands what was typed. It is never parsed by a grammar, so nothing typed can be wrong.
     *
     * @param text what was typed; never null
     * @return what it asks for
     */
    public static Asked of(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (String word : Words.split(Fold.of(text).replace("(0)", " "))) {
            if (word.chars().allMatch(character -> character >= '0' && character <= '9')) {
                groups.add(word);
            } else {
                addNumber(groups, parts);
                parts.add(new Part(List.of(word), null));
            }
        }
        addNumber(groups, parts);
        return new Asked(parts);
    }

    private static void addNumber(List<String> groups, List<Part> parts) {
        if (groups.isEmpty()) {
            return;
        }
        String number = String.join("", groups);
        if (number.length() >= LONGEST_INTERNATIONAL_PREFIX && number.startsWith("00")) {
            number = number.substring(2);
        }
        number = number.substring(0, Math.min(number.length(), Words.LONGEST));
        parts.add(groups.size() == 1 && number.equals(groups.getFirst())
                ? new Part(List.of(number), null)
                : new Part(List.copyOf(groups), number));
        groups.clear();
    }
}
