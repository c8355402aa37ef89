// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.liaison.values.Fold;

/**
 * The words of a text: the longest runs of letters and digits in it, folded. Everything else separates words, in what records say
 * as in what people type, so that {@code L'Oréal} has the words {@code l} and {@code oreal}. A number in groups, such as a phone
 * number, is one word of digits; one with a country code is two, since it is also dialled with a zero.
 */
public final class Words {

    /** Longer words are cut, here and in queries. */
    static final int LONGEST = 100;
    private static final int DIGITS_OF_A_NUMBER = 6;
    private static final Pattern GROUPED_NUMBER = Pattern.compile("[+(]?[0-9][0-9 .()/+-]{4,}");
    private static final Set<String> COUNTRIES_WITH_A_ZERO = Set.of("31", "32", "33", "41", "43", "44", "46", "49");

    private Words() {
    }

    /**
     * Adds the words of one value of a record.
     *
     * @param text the value; never null
     * @param words is added to, never null; a word may come more than once
     */
    public static void add(String text, Collection<String> words) {
        String folded = Fold.of(text);
        if (GROUPED_NUMBER.matcher(folded).matches() && digits(folded) >= DIGITS_OF_A_NUMBER) {
            addNumber(folded, words);
        } else {
            split(folded, words);
        }
    }

    /**
     * Whether a word is a number in the sense that it is likely to occur in one record only.
     *
     * @param word the word; never null
     * @return whether it has at least six digits
     */
    public static boolean isNumber(String word) {
        return digits(word) >= DIGITS_OF_A_NUMBER;
    }

    /**
     * The words of a text, numbers in groups not being taken together.
     *
     * @param folded the text, folded
     * @return its words
     */
    public static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        split(folded, words);
        return words;
    }

    private static void addNumber(String folded, Collection<String> words) {
        String number = folded.replace("(0)", "").replaceAll("[^0-9]", "");
        words.add(number);
        if (folded.startsWith("+") && number.length() > 2 && COUNTRIES_WITH_A_ZERO.contains(number.substring(0, 2))) {
            words.add('0' + number.substring(2));
        }
    }

    private static void split(String folded, Collection<String> words) {
        int start = -1;
        for (int at = 0; at <= folded.length();) {
            int character = at < folded.length() ? folded.codePointAt(at) : ' ';
            if (Character.isLetterOrDigit(character)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(folded.substring(start, Math.min(at, start + LONGEST)).toLowerCase(Locale.ROOT));
                start = -1;
            }
            at += Character.charCount(character);
        }
    }

    private static int digits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                digits++;
            }
        }
        return digits;
    }
}
