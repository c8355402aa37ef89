// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

/** Small numbers by document, in as few bytes as the greatest needs. */
abstract sealed class Ordinals {

    /** Counts the numbers of some documents. */
    abstract void count(int[] docs, int from, int to, int base, int[] counts);

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
        private final byte[] numbers;

        private Bytes(byte[] numbers) {
            this.numbers = numbers;
        }

        @Override
        void count(int[] docs, int from, int to, int base, int[] counts) {
            for (int at = from; at < to; at++) {
                counts[numbers[docs[at] - base] & 0xFF]++;
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
        int get(int at) {
            return numbers[at];
        }

        @Override
        void set(int at, int number) {
            numbers[at] = number;
        }
    }
}
