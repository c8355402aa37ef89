// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.liaison.values.Fold;

/** Where words stand in a text, whatever case and accents they are written in. */
final class Marks {

    private Marks() {
    }

    /**
     * A place.
     *
     * @param start its first letter
     * @param end behind its last
     */
    record Range(int start, int end) {
    }

    /** All places of all words, from the beginning to the end, none within another. */
    static List<Range> in(String text, String words) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origin = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            String one = Character.isWhitespace(sign) ? " " : Fold.of(String.valueOf(sign));
            for (int n = 0; n < one.length(); n++) {
                origin.add(i);
            }
            folded.append(one);
        }
        List<Range> found = new ArrayList<>();
        Arrays.stream(words.strip().split("\\s+")).map(Fold::of).filter(word -> !word.isBlank()).forEach(word -> {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                found.add(new Range(origin.get(at), origin.get(at + word.length() - 1) + 1));
            }
        });
        found.sort(Comparator.comparingInt(Range::start));
        List<Range> apart = new ArrayList<>();
        for (Range range : found) {
            if (apart.isEmpty() || range.start() >= apart.getLast().end()) {
                apart.add(range);
            }
        }
        return apart;
    }
}
