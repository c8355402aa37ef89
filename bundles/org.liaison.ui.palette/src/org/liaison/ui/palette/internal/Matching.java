// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.liaison.values.Fold;

/** How well a label fits what was typed: whatever case and accents, by words in any order, or by initials. */
final class Matching {

    private final String typed;
    private final String[] words;

    Matching(String typed) {
        this.typed = Fold.of(typed.strip());
        this.words = this.typed.split(" ");
    }

    boolean asksNothing() {
        return typed.isEmpty();
    }

    /** The smaller the better; empty if it does not fit. */
    OptionalInt rank(String label) {
        String folded = Fold.of(label);
        if (folded.startsWith(typed)) {
            return OptionalInt.of(0);
        }
        String[] parts = folded.split("[^\\p{L}\\p{N}]+");
        if (Arrays.stream(words).allMatch(word -> Arrays.stream(parts).anyMatch(part -> part.startsWith(word)))) {
            return OptionalInt.of(1);
        }
        String initials = Arrays.stream(parts).filter(part -> !part.isEmpty()).map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        if (words.length == 1 && typed.length() > 1 && inOrder(typed, initials)) {
            return OptionalInt.of(2);
        }
        return Arrays.stream(words).allMatch(folded::contains) ? OptionalInt.of(3) : OptionalInt.empty();
    }

    /** Small words such as "de" may be left out. */
    private static boolean inOrder(String wanted, String initials) {
        int at = initials.startsWith(wanted.substring(0, 1)) ? 0 : -1;
        for (int i = 1; i < wanted.length() && at >= 0; i++) {
            at = initials.indexOf(wanted.charAt(i), at + 1);
        }
        return at >= 0;
    }
}
