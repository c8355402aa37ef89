// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.internal.words.Words;

/**
 * How the text of a file is encoded. A mark at its beginning tells; without one, zeros in every other byte tell UTF-16, and what is not
 * valid UTF-8 from beginning to end is taken for windows-1252, which holds ISO-8859-1.
 *
 * @param charset the encoding
 * @param mark how many bytes of mark come first
 */
public record Encoding(Charset charset, int mark) {

    private static final int HEAD = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Finds out how a file is encoded.
     *
     * @param file the file
     * @return its encoding
     * @throws IOException if it cannot be read
     * @throws ExchangeException if it does not hold text
     */
    public static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        Encoding marked = marked(head);
        if (marked != null) {
            return marked;
        }
        refuseOtherFormats(file, head);
        Charset wide = wide(head);
        if (wide != null) {
            return new Encoding(wide, 0);
        }
        refuseBinary(file, head);
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /**
     * The encoding of a file that somebody knows already; only its mark is looked for.
     *
     * @param file the file
     * @param charset its encoding if it has no mark
     * @return its encoding
     * @throws IOException if it cannot be read
     */
    public static Encoding of(Path file, Charset charset) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            Encoding marked = marked(stream.readNBytes(4));
            return marked == null ? new Encoding(charset, 0) : marked;
        }
    }

    private static Encoding marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4);
        }
        if (starts(head, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(Charset.forName("UTF-32BE"), 4);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return starts(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset wide(byte[] head) {
        int pairs = head.length / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += head[2 * i] == 0 ? 1 : 0;
            oddZeros += head[2 * i + 1] == 0 ? 1 : 0;
        }
        int many = Math.max(2, pairs / 3);
        int few = pairs / 50;
        if (oddZeros >= many && evenZeros <= few) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZeros >= many && oddZeros <= few ? StandardCharsets.UTF_16BE : null;
    }

    private static void refuseOtherFormats(Path file, byte[] head) {
        String name = String.valueOf(file.getFileName());
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ExchangeException(name, Words.problem("isSpreadsheet"), null);
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            throw new ExchangeException(name, Words.problem("isNoText"), null);
        }
    }

    private static void refuseBinary(Path file, byte[] head) {
        int strange = 0;
        for (byte b : head) {
            strange += b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        if (strange > 4 && strange > head.length / 50) {
            throw new ExchangeException(String.valueOf(file.getFileName()), Words.problem("isNoText"), null);
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD);
        CharBuffer characters = CharBuffer.allocate(HEAD);
        try (InputStream stream = Files.newInputStream(file)) {
            int count = 0;
            while (count >= 0) {
                count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.limit(bytes.position() + Math.max(0, count)).rewind();
                if (decoder.decode(bytes, characters.clear(), count < 0).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /**
     * Opens the file behind its mark, so that the first character read is the first of the text.
     *
     * @param file the file
     * @return its bytes, counted
     * @throws IOException if it cannot be read
     */
    public CountedStream open(Path file) throws IOException {
        CountedStream stream = new CountedStream(new BufferedInputStream(Files.newInputStream(file), HEAD));
        stream.skipNBytes(mark);
        return stream;
    }

    /**
     * The text at the beginning of the file.
     *
     * @param file the file
     * @return at most some ten thousand characters, cut off at the last line end if there is more
     * @throws IOException if it cannot be read
     */
    public String head(Path file) throws IOException {
        try (InputStream stream = open(file)) {
            byte[] bytes = stream.readNBytes(HEAD);
            String text = new String(bytes, charset);
            int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
            return bytes.length < HEAD || end < 0 ? text : text.substring(0, end + 1);
        }
    }
}
