// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes broken and hostile inputs of good ones, for tests of whatever reads what others wrote: the same seed makes the same inputs.
 */
public final class Mutations {

    private static final List<String> WORDS = List.of("\u0000", "\uFEFF", "\u202E", "\r", "\n", "\r\n\r\n", "\t", "\"", "'", ";",
            ",", "<",
            ">", "&", "&lol;", "]]>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "=HYPERLINK(\"http://x\")",
            "../../../etc/passwd", "%2e%2e%2f", "${jndi:ldap://x}", "'; DROP TABLE RELATION; --", "-1", "0",
            "99999999999999999999", "1e400", "NaN", "\nBcc: all@example.org", "=?utf-8?B?////?=", "=?x-none?Q?=FF?=", "a\u0301",
            "\uD83D\uDE80", "x".repeat(5000), "(".repeat(2000));
    private static final List<byte[]> BYTES = List.of(new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 },
            new byte[] { (byte) 0xC0, (byte) 0x80 }, new byte[] { (byte) 0xFF, (byte) 0xFE },
            new byte[] { (byte) 0xF4, (byte) 0x90 },
            new byte[64]);

    private final Random random;

    /**
     * A source of inputs.
     *
     * @param seed which
     */
    public Mutations(long seed) {
        random = new Random(seed);
    }

    /**
     * One more input.
     *
     * @param corpus good ones and bad ones to begin with, at least one; left as they are
     * @return one of them with one to eight changes
     */
    public byte[] next(List<byte[]> corpus) {
        byte[] input = any(corpus).clone();
        for (int change = random.nextInt(8); change >= 0; change--) {
            input = changed(input, corpus);
        }
        return input;
    }

    /**
     * One more text, for whatever reads what is in memory already.
     *
     * @param corpus good ones and bad ones to begin with, at least one
     * @return one of them with one to eight changes; it may hold what no file can, such as half of a pair of surrogates
     */
    public String text(List<String> corpus) {
        String text = new String(next(corpus.stream().map(one -> one.getBytes(StandardCharsets.UTF_8)).toList()),
                StandardCharsets.UTF_8);
        if (random.nextInt(4) > 0) {
            return text;
        }
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + (char) (Character.MIN_SURROGATE + random.nextInt(2048)) + text.substring(at);
    }

    private byte[] changed(byte[] input, List<byte[]> corpus) {
        int at = random.nextInt(input.length + 1);
        int length = random.nextInt(Math.min(64, input.length - at) + 1);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(input);
            case 1 -> spliced(input, at, length, new byte[0]);
            case 2 -> Arrays.copyOf(input, at);
            case 3 -> spliced(input, at, 0, Arrays.copyOfRange(input, at, at + length));
            case 4 -> spliced(input, at, length, any(BYTES));
            case 5 -> spliced(input, at, length, tail(any(corpus)));
            default -> spliced(input, at, random.nextBoolean() ? length : 0, any(WORDS).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] flipped(byte[] input) {
        byte[] flipped = input.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt();
        }
        return flipped;
    }

    private byte[] tail(byte[] other) {
        return Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static byte[] spliced(byte[] input, int at, int length, byte[] with) {
        byte[] spliced = new byte[input.length - length + with.length];
        System.arraycopy(input, 0, spliced, 0, at);
        System.arraycopy(with, 0, spliced, at, with.length);
        System.arraycopy(input, at + length, spliced, at + with.length, input.length - at - length);
        return spliced;
    }
}
