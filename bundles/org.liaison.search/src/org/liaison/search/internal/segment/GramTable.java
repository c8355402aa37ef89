// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.util.Arrays;

/** Which words have which three bytes in a row. Several sequences may share a place: what it gives must still be compared. */
final class GramTable {

    private static final int GRAM = 3;
    private static final int LETTERS = 37;
    private static final int OTHER = 36;
    private static final int PLACES = LETTERS * LETTERS * LETTERS;

    /** Where each place's words begin; each word is kept as the distance from the one before, in one to five bytes. */
    private final int[] begins;
    private final byte[] distances;

    private GramTable(int[] begins, byte[] distances) {
        this.begins = begins;
        this.distances = distances;
    }

    static GramTable of(byte[] letters, int[] starts) {
        int words = starts.length - 1;
        int[] sizes = new int[PLACES + 1];
        int[] last = new int[PLACES];
        for (int word = 0; word < words; word++) {
            for (int at = starts[word]; at + GRAM <= starts[word + 1]; at++) {
                int place = place(letters, at);
                if (last[place] <= word) {
                    sizes[place + 1] += size(word + 1 - last[place]);
                    last[place] = word + 1;
                }
            }
        }
        for (int place = 0; place < PLACES; place++) {
            sizes[place + 1] += sizes[place];
        }
        byte[] distances = new byte[sizes[PLACES]];
        int[] next = Arrays.copyOf(sizes, PLACES);
        Arrays.fill(last, 0);
        for (int word = 0; word < words; word++) {
            for (int at = starts[word]; at + GRAM <= starts[word + 1]; at++) {
                int place = place(letters, at);
                if (last[place] <= word) {
                    next[place] = write(distances, next[place], word + 1 - last[place]);
                    last[place] = word + 1;
                }
            }
        }
        return new GramTable(sizes, distances);
    }

    /** Gives the words that may contain the text, by its rarest sequence. */
    void candidates(byte[] inside, WordTaker taker) throws IOException {
        int best = place(inside, 0);
        for (int at = 1; at + GRAM <= inside.length; at++) {
            int place = place(inside, at);
            if (begins[place + 1] - begins[place] < begins[best + 1] - begins[best]) {
                best = place;
            }
        }
        int word = -1;
        for (int at = begins[best]; at < begins[best + 1];) {
            int distance = 0;
            int shift = 0;
            byte part;
            do {
                part = distances[at];
                at++;
                distance |= (part & 127) << shift;
                shift += 7;
            } while (part < 0);
            word += distance;
            taker.take(word);
        }
    }

    /** Takes words one after the other. */
    interface WordTaker {
        void take(int word) throws IOException;
    }

    private static int place(byte[] letters, int at) {
        return (letter(letters[at]) * LETTERS + letter(letters[at + 1])) * LETTERS + letter(letters[at + 2]);
    }

    private static int letter(byte letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return letter >= '0' && letter <= '9' ? letter - '0' + 26 : OTHER;
    }

    private static int size(int distance) {
        return (Integer.SIZE - Integer.numberOfLeadingZeros(distance) + 6) / 7;
    }

    private static int write(byte[] to, int at, int distance) {
        int rest = distance;
        int next = at;
        while (rest > 127) {
            to[next] = (byte) (rest | 128);
            next++;
            rest >>>= 7;
        }
        to[next] = (byte) rest;
        return next + 1;
    }
}
