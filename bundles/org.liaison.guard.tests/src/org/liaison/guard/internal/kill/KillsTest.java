// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * What is left after the program was killed while it did something: another Java does it over and over and is ended at a random
 * moment, as kill -9 ends it; then the data are opened, must be in order, and go on being killed.
 *
 * <p>A few times in each run. The system property {@code liaison.kills} tells how many times in all, {@code liaison.seed} at which
 * moments; then ten thousand records are changed at once, and fifty thousand rows imported.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class KillsTest {

    private static final int KILLS = Integer.getInteger("liaison.kills", 0);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final boolean LONG = KILLS > 0;
    /** After so many kills the data begin anew, so that they do not grow. */
    private static final int FRESH = 12;
    /** How many tables a new version adds. */
    private static final int TABLES = 6;
    private static final String FEW = "few";
    private static final String MANY = "many";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path settings;
    private static BundleContext bundles;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException, BundleException {
        Bundle own = FrameworkUtil.getBundle(KillsTest.class);
        own.start(Bundle.START_TRANSIENT);
        bundles = own.getBundleContext();
        Place.start(bundles);
        Process preparing = Launch.start(bundles, settings);
        fill(folder.resolve(FEW), 300);
        if (LONG) {
            fill(folder.resolve(MANY), 10_000);
            Files.write(folder.resolve(MANY).resolve(Deed.FILE), Stream.concat(Stream.of("Name;City;Phone"),
                    IntStream.range(0, 50_000).mapToObj(i -> "Imported " + i + ";Lyon;01426%05d".formatted(i))).toList());
        }
        assertTrue(preparing.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), KillsTest::said);
        assertEquals(0, preparing.exitValue(), KillsTest::said);
    }

    private static void fill(Path template, int relations) {
        try (Place place = Place.open(bundles, template, 0)) {
            Deed.fill(place, relations);
            place.search().caughtUp().toCompletableFuture().join();
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyTimeItWasWholeOrIsNotThere(Deed deed, TestReporter figures) throws IOException, InterruptedException {
        Random random = new Random(SEED * Deed.values().length + deed.ordinal());
        int kills = LONG ? deed.share(KILLS) : 1;
        long steps = 0;
        long longest = 0;
        Process next = start(deed, 0);
        for (int kill = 0; kill < kills; kill++) {
            Path data = data(deed, kill);
            if (deed != Deed.CREATE && !Files.exists(data)) {
                copy(folder.resolve(LONG && deed.concernsMany() ? MANY : FEW), data);
            }
            Journal journal = journal(deed, kill);
            work(next, journal, random.nextInt(deed.millis()));
            // gets ready while this looks at what is left
            next = start(deed, kill + 1);
            steps += journal.done().size();
            long before = System.nanoTime();
            try {
                verify(deed, data, tables(deed, kill), journal, deed + ", kill " + kill + " of seed " + SEED);
            } catch (AssertionError wrong) {
                next.destroyForcibly().waitFor();
                throw wrong;
            }
            longest = Math.max(longest, System.nanoTime() - before);
        }
        next.destroyForcibly().waitFor();
        figures.publishEntry(deed + ": killed %d times after %d things done; the data were opened and checked in %d ms at most"
                .formatted(kills, steps, Duration.ofNanos(longest).toMillis()));
    }

    private static Process start(Deed deed, int kill) throws IOException {
        return Launch.start(bundles, settings, data(deed, kill).toString(), deed.name(), Integer.toString(kill),
                Integer.toString(tables(deed, kill)), journal(deed, kill).file().toString());
    }

    private static Path data(Deed deed, int kill) {
        return folder.resolve(deed + "-" + (deed == Deed.CREATE ? kill : kill / FRESH));
    }

    private static Journal journal(Deed deed, int kill) {
        return new Journal(folder.resolve(deed + "-journal-" + kill));
    }

    private static int tables(Deed deed, int kill) {
        return deed == Deed.MIGRATE ? (kill % FRESH + 1) * TABLES : 0;
    }

    /** Those that no other test and no journey kills; all of them in a long run. */
    static Stream<Deed> deeds() {
        return LONG ? Stream.of(Deed.values()) : Stream.of(Deed.CREATE, Deed.MIGRATE, Deed.ARCHIVE);
    }

    private static void work(Process process, Journal journal, int millis) throws IOException, InterruptedException {
        try (OutputStream start = process.getOutputStream()) {
            start.write('\n');
            start.flush();
            Instant latest = Instant.now().plus(PATIENCE);
            while (!journal.isReady()) {
                assertTrue(process.isAlive() && Instant.now().isBefore(latest), KillsTest::said);
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertFalse(process.waitFor(millis, TimeUnit.MILLISECONDS), KillsTest::said);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void verify(Deed deed, Path data, int tables, Journal journal, String what) throws IOException {
        try (Place place = Place.open(bundles, data, tables)) {
            assertEquals(List.of(), place.findings(), what);
            deed.verifyLog(place, journal);
            deed.verify(place, journal);
        } catch (AssertionError wrong) {
            throw new AssertionError(what + ": begun " + journal.begun() + ", done " + journal.done(), wrong);
        }
    }

    private static String said() {
        try {
            return Files.readString(settings.resolve("said.txt"));
        } catch (IOException nothing) {
            return nothing.toString();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
