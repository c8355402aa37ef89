// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.dossier.internal.file.MediaType;
import org.liaison.dossier.internal.file.Refused;
import org.liaison.dossier.internal.mail.MailReader;
import org.liaison.dossier.internal.text.Words;
import org.liaison.print.PdfText;
import org.liaison.testing.Mutations;
import org.liaison.testing.StoreExtension;

/**
 * Whatever is in a file, it is read, or refused with a sentence or as one that cannot be read, and soon. The inputs are files of the
 * folder beside this, changed at random; some in each run, and as many as the system property {@code liaison.inputs} says.
 */
@Timeout(3600)
class HostileFilesTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 3000);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @RegisterExtension
    static final StoreExtension PLACE = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;
    private int read;

    @Test
    void everyFileIsReadOrRefused() throws IOException {
        Mutations mutations = new Mutations(SEED);
        Words words = new Words(PLACE.service(PdfText.class));
        for (int number = 0; number < INPUTS; number++) {
            switch (number % 6) {
                case 0 -> mail(mutations.next(corpus("good.eml", "hostile.eml")), number);
                case 1 -> words(words, MediaType.HTML, mutations.next(corpus("good.html", "hostile.html")), number);
                case 2 ->
                    words(words, MediaType.DOCX, zipped("word/document.xml", mutations.next(corpus("document.xml", "xxe.xml"))),
                            number);
                case 3 ->
                    words(words, MediaType.ODT, zipped("content.xml", mutations.next(corpus("content.xml", "xxe.xml"))), number);
                case 4 -> words(words, MediaType.DOCX,
                        mutations.next(List.of(zipped("word/document.xml", corpus("document.xml").getFirst()))), number);
                default -> words(words, MediaType.PDF, mutations.next(corpus("page.pdf")), number);
            }
        }
        assertTrue(read > INPUTS / 10 && read < INPUTS, read + " of " + INPUTS + " were read");
    }

    /** What nobody changed is read, or nothing is tested. */
    @Test
    void theCorpusIsWhatItSays() throws IOException, Refused {
        Words words = new Words(PLACE.service(PdfText.class));
        assertEquals("Bonjour", words.of(file(corpus("page.pdf").getFirst()), MediaType.PDF));
        assertEquals("Bonjour", words.of(file(zipped("word/document.xml", corpus("document.xml").getFirst())), MediaType.DOCX));
        assertTrue(words.of(file(corpus("good.html").getFirst()), MediaType.HTML).contains("Une page écrite"));
    }

    private void mail(byte[] input, int number) throws IOException {
        judged(number, input, file -> MailReader.read(file, (name, mediaType, content) -> content.transferTo(
                OutputStream.nullOutputStream())));
    }

    private void words(Words words, String mediaType, byte[] input, int number) throws IOException {
        judged(number, input, file -> {
            String text = words.of(file, mediaType);
            assertTrue(text.length() <= Words.MOST);
            assertFalse(text.contains("\u0000") || text.contains("root:"), text);
        });
    }

    private void judged(int number, byte[] input, Reading reading) throws IOException {
        Path file = file(input);
        Instant start = Instant.now();
        try {
            reading.read(file);
            read++;
        } catch (Refused refused) {
            assertFalse(refused.problem().text(Locale.FRENCH).isBlank());
        } catch (IOException unreadable) {
            // whoever asks keeps the file without its words
            assertFalse(unreadable instanceof NoSuchFileException, unreadable::toString);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError other) {
            Path kept = Files.write(Path.of(System.getProperty("java.io.tmpdir"), "liaison-input-" + number), input);
            throw new AssertionError("input " + number + " of seed " + SEED + ", kept as " + kept, other);
        }
        assertTrue(Duration.between(start, Instant.now()).compareTo(LONGEST) < 0, "input " + number + " of seed " + SEED);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("input"), content);
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> corpus(String... names) {
        return Stream.of(names).map(HostileFilesTest::bytes).toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = HostileFilesTest.class.getResourceAsStream("corpus/" + name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Reads a file in one way. */
    @FunctionalInterface
    private interface Reading {
        void read(Path file) throws IOException, Refused;
    }
}
