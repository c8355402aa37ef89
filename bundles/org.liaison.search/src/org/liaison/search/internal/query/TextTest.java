// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.liaison.search.internal.text.Words;
import org.liaison.search.query.Operator;
import org.liaison.values.Fold;

/**
 * Whether a text fits one of some others, without regard to case and accents.
 *
 * @param operator how they are compared
 * @param folded the others, folded
 */
public record TextTest(Operator operator, List<String> folded) {

    private static final int DIGITS_OF_A_FRAGMENT = 3;

    static TextTest of(Operator operator, List<String> values) {
        return new TextTest(operator, values.stream().map(Fold::of).toList());
    }

    /**
     * Whether a text fits.
     *
     * @param text the text of a record
     * @return whether it fits one of the values
     */
    public boolean fits(String text) {
        String own = Fold.of(text);
        for (String value : folded) {
            if (switch (operator) {
                case IS -> own.equals(value);
                case BEGINS -> own.startsWith(value);
                default -> own.contains(value) || hasNumber(text, value);
            }) {
                return true;
            }
        }
        return false;
    }

    /** Part of a number in whatever groups. */
    private static boolean hasNumber(String text, String value) {
        String digits = value.replaceAll("[ .()/-]", "");
        if (digits.length() < DIGITS_OF_A_FRAGMENT || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return false;
        }
        List<String> words = new ArrayList<>();
        Words.add(text, words);
        return words.stream().anyMatch(word -> Words.isNumber(word) && word.contains(digits));
    }
}
