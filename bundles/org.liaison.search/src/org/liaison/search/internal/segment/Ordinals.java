// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import org.apache.lucene.util.FixedBitSet;

/** Small numbers by document, in as few bytes as the greatest needs. */
abstract sealed class Ordinals {

    /** Counts the numbers of some documents. */
    abstract void count(int[] docs, int from, int to, int base, int[] counts);

    /** Marks the documents whose number is one of some. */
    abstract void mark(boolean[] some, FixedBitSet found, int base);

    /** A number. */
    abstract int get(int at);

    abstract void set(int at, int number);

    static Ordinals of(int size, int greatest) {
        if (greatest <= 0xFF) {
            return new Bytes(new byte[size]);
        }
        return greatest <= 0xFFFF ? new Chars(new char[size]) : new Ints(new int[size]);
    }

    private static final class Bytes extends Ordinals {
        private static final int DIFFERENT = 256;
        private static final int LANES = 4;

        private final byte[] numbers;

        private Bytes(byte[] numbers) {
            this.numbers = numbers;
        }

        /** In several arrays: most documents have one of few values, and a sum cannot be added to before it has been written. */
        @Override
        void count(int[] docs, int from, int to, int base, int[] counts) {
            int[] lanes = new int[LANES * DIFFERENT];
            int at = from;
            for (; at + LANES <= to; at += LANES) {
                lanes[numbers[docs[at] - base] & 0xFF]++;
                lanes[DIFFERENT + (numbers[docs[at + 1] - base] & 0xFF)]++;
                lanes[2 * DIFFERENT + (numbers[docs[at + 2] - base] & 0xFF)]++;
                lanes[3 * DIFFERENT + (numbers[docs[at + 3] - base] & 0xFF)]++;
            }
            for (; at < to; at++) {
                lanes[numbers[docs[at] - base] & 0xFF]++;
            }
            for (int number = 0; number < counts.length; number++) {
                for (int lane = 0; lane < LANES; lane++) {
                    counts[number] += lanes[lane * DIFFERENT + number];
                }
            }
        }

        @Override
        void mark(boolean[] some, FixedBitSet found, int base) {
            for (int doc = 0; doc < numbers.length; doc++) {
                if (some[numbers[doc] & 0xFF]) {
                    found.set(base + doc);
                }
            }
        }

        @Override
        int get(int at) {
            return numbers[at] & 0xFF;
        }

        @Override
        void set(int at, int number) {
            numbers[at] = (byte) number;
        }
    }

    private static final class Chars extends Ordinals {
        private final char[] numbers;

        private Chars(char[] numbers) {
            this.numbers = numbers;
        }

        @Override
        void count(int[] docs, int from, int to, int base, int[] counts) {
            for (int at = from; at < to; at++) {
                counts[numbers[docs[at] - base]]++;
            }
        }

        @Override
        void mark(boolean[] some, FixedBitSet found, int base) {
            for (int doc = 0; doc < numbers.length; doc++) {
                if (some[numbers[doc]]) {
                    found.set(base + doc);
                }
            }
        }

        @Override
        int get(int at) {
            return numbers[at];
        }

        @Override
        void set(int at, int number) {
            numbers[at] = (char) number;
        }
    }

    private static final class Ints extends Ordinals {
        private final int[] numbers;

        private Ints(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        void count(int[] docs, int from, int to, int base, int[] counts) {
            for (int at = from; at < to; at++) {
                counts[numbers[docs[at] - base]]++;
            }
        }

        @Override
        void mark(boolean[] some, FixedBitSet found, int base) {
            for (int doc = 0; doc < numbers.length; doc++) {
                if (some[numbers[doc]]) {
                    found.set(base + doc);
                }
            }
        }

        @Override
        int get(int at) {
            return numbers[at];
        }

        @Override
        void set(int at, int number) {
            numbers[at] = number;
        }
    }
}
