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
}
