// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.Importer;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Progress;
import org.liaison.testing.Mutations;
import org.liaison.testing.StoreExtension;

/**
 * Whatever is in a file to import, it comes in or is refused with a sentence, and soon. The inputs are files of the folder beside
 * this, changed at random; some in each run, and as many as the system property {@code liaison.inputs} says.
 */
@Timeout(3600)
class HostileImportsTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 300);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    /** Of so many that can be planned one is carried out, which takes longer. */
    private static final int CARRIED_OUT = 5;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @RegisterExtension
    static final StoreExtension PLACE = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;
    private int planned;

    @Test
    void everyFileComesInOrIsRefused() throws IOException {
        Mutations mutations = new Mutations(SEED);
        for (int number = 0; number < INPUTS; number++) {
            switch (number % 4) {
                case 0 -> judged(number, "csv", Relation.class, mutations.next(corpus("good.csv", "hostile.csv")));
                case 1 -> judged(number, "vcf", Contact.class, mutations.next(corpus("good.vcf", "hostile.vcf")));
                case 2 -> judged(number, "xlsx", Relation.class, workbook(mutations.next(corpus("sheet.xml", "xxe.xml"))));
                default -> judged(number, "xlsx", Relation.class,
                        mutations.next(List.of(workbook(corpus("sheet.xml").getFirst()))));
            }
        }
        assertTrue(planned > INPUTS / 10 && planned < INPUTS, planned + " of " + INPUTS + " could be read");
        assertEquals(List.of(), PLACE.store().check());
    }

    /** What nobody changed comes in, or nothing is tested. */
    @Test
    void theCorpusIsWhatItSays() throws IOException {
        assertEquals(2, carriedOut("csv", Relation.class, corpus("good.csv").getFirst()));
        assertEquals(2, carriedOut("vcf", Contact.class, corpus("good.vcf").getFirst()));
        assertEquals(1, carriedOut("xlsx", Relation.class, workbook(corpus("sheet.xml").getFirst())));
    }

    private long carriedOut(String extension, Class<? extends DomainEntity> list, byte[] input) throws IOException {
        Importer importer = PLACE.service(Importer.class);
        return importer.run(importer.plan(file(extension, input), list, Map.of()), Progress.NONE).created();
    }

    private void judged(int number, String extension, Class<? extends DomainEntity> list, byte[] input) throws IOException {
        Importer importer = PLACE.service(Importer.class);
        Instant start = Instant.now();
        try {
            ImportPlan plan = importer.plan(file(extension, input), list, Map.of());
            planned++;
            if (number % CARRIED_OUT == 0) {
                importer.run(plan, Progress.NONE);
            }
        } catch (ExchangeException refused) {
            assertFalse(refused.problem().text(Locale.FRENCH).isBlank());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError other) {
            Path kept = Files.write(Path.of(System.getProperty("java.io.tmpdir"), "liaison-input-" + number + '.' + extension),
                    input);
            throw new AssertionError("input " + number + " of seed " + SEED + ", kept as " + kept, other);
        }
        assertTrue(Duration.between(start, Instant.now()).compareTo(LONGEST) < 0, "input " + number + " of seed " + SEED);
    }

    private Path file(String extension, byte[] content) throws IOException {
        return Files.write(folder.resolve("input." + extension), content);
    }

    /** A workbook with another sheet; without the parts that say when it was made, so that it is the same in every run. */
    private byte[] workbook(byte[] sheet) throws IOException {
        Path made = Files.createTempFile(folder, "made", ".xlsx");
        try (OutputStream stream = Files.newOutputStream(made); Workbook book = new Workbook(stream, "Liaison", "1.0")) {
            book.newWorksheet("S").value(0, 0, "A");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = new ZipFile(made.toFile()); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (!part.getName().startsWith("docProps/")) {
                    ZipEntry entry = new ZipEntry(part.getName());
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(part.getName().equals(SHEET) ? sheet : parts.getInputStream(part).readAllBytes());
                }
            }
        }
        Files.delete(made);
        return bytes.toByteArray();
    }

    private static List<byte[]> corpus(String... names) {
        return Stream.of(names).map(HostileImportsTest::bytes).toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = HostileImportsTest.class.getResourceAsStream("corpus/" + name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
