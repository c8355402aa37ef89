// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.exchange.ExchangeException;

class EncodingTest {

    private static final String TEXT = "Société;Ville\nÉlan & Fils;Orléans\n";

    @TempDir
    private Path folder;

    private Path file(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.write(part);
        }
        return Files.write(folder.resolve("file.csv"), bytes.toByteArray());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
    void recognisesWithoutAMark(String charset) throws IOException {
        Path file = file(TEXT.getBytes(charset));
        assertEquals(new Encoding(Charset.forName(charset), 0), Encoding.of(file));
        assertEquals(TEXT, Encoding.of(file).head(file));
    }

    @Test
    void recognisesMarks() throws IOException {
        Path utf8 = file(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(TEXT, Encoding.of(utf8).head(utf8));
        Path little = file(bytes(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(TEXT, Encoding.of(little).head(little));
        Path big = file(bytes(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE));
        assertEquals(TEXT, Encoding.of(big).head(big));
    }

    @Test
    void seesAnAccentFarBehindTheBeginning() throws IOException {
        byte[] plain = "nom;ville\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        assertEquals(Charset.forName("windows-1252"),
                Encoding.of(file(plain, "Élan;Nîmes\n".getBytes("windows-1252"))).charset());
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file(plain, "Élan;Nîmes\n".getBytes(StandardCharsets.UTF_8))).charset());
    }

    @Test
    void aLetterCutInTwoByTheBufferIsStillUtf8() throws IOException {
        byte[] almost = "a".repeat((1 << 16) - 1).getBytes(StandardCharsets.US_ASCII);
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file(almost, "é".getBytes(StandardCharsets.UTF_8))).charset());
    }

    @Test
    void utf8CutOffAtTheEndIsNone() throws IOException {
        assertEquals(Charset.forName("windows-1252"),
                Encoding.of(file("abc".getBytes(StandardCharsets.US_ASCII), bytes(0xC3))).charset());
    }

    @Test
    void someZerosDoNotMakeATextBinary() throws IOException {
        Path file = file("name\nA\0B\nC\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file).charset());
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] random = new byte[5000];
        new Random(1).nextBytes(random);
        assertEquals("isNoText", assertThrows(ExchangeException.class, () -> Encoding.of(file(random))).problem().key());
        assertEquals("isSpreadsheet",
                assertThrows(ExchangeException.class, () -> Encoding.of(file(bytes('P', 'K', 3, 4, 20, 0, 6, 0)))).problem()
                        .key());
    }

    @Test
    void recognisesTheMarksOfFourByteEncodings() throws IOException {
        for (String name : new String[] { "UTF-32LE", "UTF-32BE" }) {
            byte[] mark = name.endsWith("LE") ? bytes(0xFF, 0xFE, 0, 0) : bytes(0, 0, 0xFE, 0xFF);
            Path file = file(mark, TEXT.getBytes(name));
            assertEquals(new Encoding(Charset.forName(name), 4), Encoding.of(file));
            assertEquals(TEXT, Encoding.of(file).head(file));
        }
    }

    @Test
    void aMarkOutweighsWhatIsKnown() throws IOException {
        assertEquals(new Encoding(StandardCharsets.UTF_8, 3),
                Encoding.of(file(bytes(0xEF, 0xBB, 0xBF, 'a')), StandardCharsets.ISO_8859_1));
        assertEquals(new Encoding(StandardCharsets.ISO_8859_1, 0), Encoding.of(file(bytes('a')), StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesOtherFormatsByTheirBeginning() throws IOException {
        assertEquals("isNoText",
                assertThrows(ExchangeException.class, () -> Encoding.of(file(bytes('%', 'P', 'D', 'F', '-')))).problem().key());
        assertEquals("isSpreadsheet",
                assertThrows(ExchangeException.class, () -> Encoding.of(file(bytes(0xD0, 0xCF, 0x11, 0xE0))))
                        .problem().key());
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file(bytes('P', 'K', ',', 'b'))).charset());
    }

    @Test
    void zerosInEveryByteAreNoText() {
        assertEquals("isNoText",
                assertThrows(ExchangeException.class, () -> Encoding.of(file(new byte[1000]))).problem().key());
    }

    @Test
    void fewStrangeBytesInMuchTextAreText() throws IOException {
        byte[] text = "name,city\n".repeat(100).getBytes(StandardCharsets.US_ASCII);
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file(text, bytes(1, 2, 3, 4, 5, 6))).charset());
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file(bytes('a', 1, 2, 3, 4))).charset());
        assertThrows(ExchangeException.class, () -> Encoding.of(file(bytes('a', 1, 2, 3, 4, 5))));
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file(bytes('\t', '\n', '\r', '\f', '\t', '\n'))).charset());
    }

    @Test
    void theHeadOfALongFileEndsWithALine() throws IOException {
        String line = "x".repeat(99) + "\n";
        Path file = file(line.repeat(1000).getBytes(StandardCharsets.US_ASCII));
        assertEquals(line.repeat((1 << 16) / 100), Encoding.of(file).head(file));
        Path one = file("x".repeat(1 << 17).getBytes(StandardCharsets.US_ASCII));
        assertEquals("x".repeat(1 << 16), Encoding.of(one).head(one));
    }

    @Test
    void blanksAreNotStrange() throws IOException {
        assertEquals(StandardCharsets.UTF_8, Encoding.of(file("a b c d e f g h".getBytes(StandardCharsets.US_ASCII))).charset());
    }

    @Test
    void oneStrangeByteInFiftyIsText() throws IOException {
        byte[] strange = bytes(1, 2, 3, 4, 5, 6);
        assertEquals(StandardCharsets.UTF_8,
                Encoding.of(file("x".repeat(294).getBytes(StandardCharsets.US_ASCII), strange)).charset());
        assertThrows(ExchangeException.class,
                () -> Encoding.of(file("x".repeat(293).getBytes(StandardCharsets.US_ASCII), strange)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
    void aThirdOfLatinLettersTellsWideText(String charset) throws IOException {
        String text = "a".repeat(100) + "\u3000".repeat(6) + "\u3044".repeat(194);
        assertEquals(Charset.forName(charset), Encoding.of(file(text.getBytes(charset))).charset());
    }
}
