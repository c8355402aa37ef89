// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Splits long lists of values for {@code IN (…)} into a few fixed sizes, the rest filled up with the last value, so that the
 * database compiles a handful of statements instead of one for every length.
 */
public final class InList {

    private static final int[] SIZES = { 1, 8, 64, 512 };

    private InList() {
    }

    /**
     * The parts of a list.
     *
     * @param values any number
     * @param <T> their type
     * @return lists of 1, 8, 64 or 512 values
     */
    public static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> parts = new ArrayList<>();
        int greatest = SIZES[SIZES.length - 1];
        for (int from = 0; from < all.size(); from += greatest) {
            parts.add(filled(all.subList(from, Math.min(all.size(), from + greatest))));
        }
        return parts;
    }

    private static <T> List<T> filled(List<T> part) {
        int size = SIZES[0];
        for (int i = 1; size < part.size(); i++) {
            size = SIZES[i];
        }
        if (size == part.size()) {
            return part;
        }
        List<T> filled = new ArrayList<>(part);
        while (filled.size() < size) {
            filled.add(part.getLast());
        }
        return filled;
    }

    /**
     * The condition for one part.
     *
     * @param count how many values
     * @return what stands behind the column
     */
    public static String sql(int count) {
        return count == 1 ? " = ?" : " IN (?" + ", ?".repeat(count - 1) + ')';
    }
}
