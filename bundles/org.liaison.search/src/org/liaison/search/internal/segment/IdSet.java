// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Ids of records, of which looking one up takes no longer the more there are. Ids come from one sequence, so they lie close together. */
public final class IdSet {

    private static final int PAGE_BITS = 16;
    private static final int WORDS = 1 << PAGE_BITS - 6;

    private long[][] pages = new long[16][];
    private int size;

    /**
     * Adds an id.
     *
     * @param id the id, from 0
     */
    public void add(long id) {
        int page = Math.toIntExact(id >>> PAGE_BITS);
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
        }
        if (pages[page] == null) {
            pages[page] = new long[WORDS];
        }
        long before = pages[page][word(id)];
        pages[page][word(id)] = before | 1L << id;
        size += pages[page][word(id)] == before ? 0 : 1;
    }

    /**
     * How many ids it has.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Does something with each id.
     *
     * @param work takes the ids, ascending
     */
    public void each(LongConsumer work) {
        for (int page = 0; page < pages.length; page++) {
            for (int word = 0; pages[page] != null && word < WORDS; word++) {
                for (long bits = pages[page][word]; bits != 0; bits &= bits - 1) {
                    work.accept(((long) page << PAGE_BITS) + (word << 6) + Long.numberOfTrailingZeros(bits));
                }
            }
        }
    }

    /**
     * Whether an id is in it.
     *
     * @param id the id
     * @return true if it was added
     */
    public boolean has(long id) {
        long page = id >>> PAGE_BITS;
        return page < pages.length && pages[(int) page] != null && (pages[(int) page][word(id)] & 1L << id) != 0;
    }

    private static int word(long id) {
        return (int) (id >>> 6) & WORDS - 1;
    }
}
