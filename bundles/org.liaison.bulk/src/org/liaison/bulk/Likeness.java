// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.values.Fold;

/**
 * Finds what was probably meant before the same thing is made twice (checklist item 122): names that differ by case, accents, a plural
 * or one letter.
 *
 * @param names the names there are
 */
public record Likeness(List<String> names) {

    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

    /** Copies the names. */
    public Likeness {
        names = List.copyOf(names);
    }

    /**
     * The same name but for case and accents.
     *
     * @param typed as typed
     * @return the name there is, if there is one
     */
    public Optional<String> same(String typed) {
        String folded = Fold.of(typed.strip());
        return names.stream().filter(name -> Fold.of(name).equals(folded)).findFirst();
    }

    /**
     * A name that is nearly the same.
     *
     * @param typed as typed
     * @return the nearest name there is, if one is near
     */
    public Optional<String> near(String typed) {
        String folded = Fold.of(typed.strip());
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return same(typed).or(() -> names.stream().filter(name -> isNear(Singular.of(folded), Singular.of(Fold.of(name))))
                .min(Comparator.comparingInt(name -> Math.abs(name.length() - typed.length()))));
    }

    /**
     * The names that have one nearly like them among the others.
     *
     * @return for each such name the nearest other one
     */
    public Map<String, String> twins() {
        List<Singular> plain = names.stream().map(name -> Singular.of(Fold.of(name))).toList();
        Map<String, String> twins = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (int k = i + 1; k < names.size(); k++) {
                if (isNear(plain.get(i), plain.get(k))) {
                    twins.putIfAbsent(names.get(i), names.get(k));
                    twins.putIfAbsent(names.get(k), names.get(i));
                }
            }
        }
        return twins;
    }

    private static boolean isNear(Singular one, Singular other) {
        return isNear(one.french(), other.french()) || isNear(one.dutch(), other.dutch());
    }

    private static boolean isNear(String one, String other) {
        return one.equals(other) || Math.min(one.length(), other.length()) >= LONG_ENOUGH_FOR_A_SLIP
                && Math.abs(one.length() - other.length()) <= 1 && oneSlip(one, other);
    }

    /** Whether one letter was left out, added, changed, or two neighbours were swapped. */
    private static boolean oneSlip(String one, String other) {
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - from - end;
        int right = other.length() - from - end;
        boolean swapped = left == 2 && right == 2 && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return left <= 1 && right <= 1 || swapped;
    }

    /**
     * A folded name without its plural; each word may have one.
     *
     * @param french without the s or x of French and English
     * @param dutch without the en of Dutch, which "ancien" has, too
     */
    private record Singular(String french, String dutch) {

        static Singular of(String folded) {
            return new Singular(without("(s|x)", folded), without("en", folded));
        }

        private static String without(String ending, String folded) {
            return folded.replaceAll("(?<=[a-z]{3})" + ending + "\\b", "");
        }
    }
}
