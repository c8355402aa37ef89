// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/**
 * What is left after the disk refused one operation, or all from one on. Some operations are tried in each run; with the system
 * property <code>liaison.faults</code> at 1 all of them are, one after the other, with 2 every second one, and so on.
 */
@Timeout(3600)
class FaultTest {

    private static final System.Logger LOGGER = System.getLogger(FaultTest.class.getName());
    private static final int STEP = Integer.getInteger("liaison.faults", 14);
    private static final int STEP_WITH_ROOM = STEP == 14 ? 97 : STEP;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String SOUND = "directory";

    @TempDir
    private Path folder;
    private Path template;
    private final List<Map<String, String>> states = new ArrayList<>();

    @BeforeEach
    void learn() throws IOException {
        template = Files.createDirectory(folder.resolve("template"));
        with(template, store -> store.change(Intent.typed(FaultyWork.BEGIN),
                change -> IntStream.range(0, FaultyWork.RECORDS).forEach(i -> {
                    Relation relation = new Relation();
                    relation.setName("R" + i);
                    change.add(relation);
                })));
        Path place = copied("good");
        with(place, store -> {
            states.add(state(place));
            FaultyWork.STEPS.forEach(step -> {
                step.accept(store);
                states.add(state(place));
            });
        });
    }

    @Test
    void isTheStateBeforeOrAfterAChangeSet() throws IOException, InterruptedException {
        int refused = 0;
        for (int operation = STEP;; operation += STEP) {
            boolean full = operation / STEP % 2 == 0;
            Path place = copied("failed-" + operation);
            String[] said = work(place, operation, full);
            int stored = Integer.parseInt(said[0]);
            String what = "operation " + operation + (full ? " and those after it" : "") + ", " + String.join(";", said);
            with(place, store -> {
                assertEquals(List.of(), store.check(), what);
                assertTrue(states.subList(stored, Math.min(states.size(), stored + 2)).contains(state(place)), what);
            });
            // which of its sentences depends on who was writing just then
            assertTrue(said[2].isEmpty() ? stored == states.size() - 1 : said[2].matches(".*(disk|cannot be written).*"), what);
            refused += said[2].isEmpty() ? 0 : 1;
            if (Long.parseLong(said[1]) < operation) {
                break;
            }
        }
        assertTrue(refused > 0);
    }

    /**
     * The program that was refused goes on by itself, unless Derby could be closed by half only, which it says: then somebody has to start
     * it again.
     */
    @Test
    void theSameProgramGoesOnWhenRoomIsBack() throws IOException, InterruptedException {
        int refused = 0;
        int ended = 0;
        for (int operation = 1;; operation += STEP_WITH_ROOM) {
            Path place = copied("room-" + operation);
            String[] said = work(place, operation, true, "again");
            if (said[2].isEmpty()) {
                break;
            }
            refused++;
            String what = "operation " + operation + ", " + String.join(";", said);
            int stored = Integer.parseInt(said[0]);
            ended += stored == FaultyWork.ENDED ? 1 : 0;
            with(place, store -> {
                assertEquals(List.of(), store.check(), what);
                assertTrue(stored == FaultyWork.ENDED
                        ? states.contains(state(place))
                        : stored == states.size() - 1 && states.getLast().equals(state(place)), what);
            });
        }
        LOGGER.log(Level.INFO, "Refused: {0}, then to be started again: {1}", refused, ended);
        assertTrue(refused > ended);
    }

    /** Change sets that were stored, operations that there were, and words. */
    private static String[] work(Path place, int operation, boolean full, String... more)
            throws IOException, InterruptedException {
        Path said = place.resolve("said.txt");
        List<String> arguments = new ArrayList<>(
                List.of(place.toString(), Integer.toString(operation), Boolean.toString(full)));
        arguments.addAll(List.of(more));
        Process process = ChildJava.start(FaultyWork.class, said, arguments.toArray(String[]::new));
        try {
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "It stands still after operation " + operation);
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), "operation " + operation);
        return Files.readString(said).strip().split(";", 3);
    }

    private static Map<String, String> state(Path place) {
        return Dump.of(new FolderDatabase(place, SOUND).open());
    }

    private static void with(Path place, Consumer<Store> work) {
        try (EclipseLinkStore store = FaultyWork.store(place, SOUND)) {
            work.accept(store);
        }
    }

    private Path copied(String name) throws IOException {
        Path place = folder.resolve(name);
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.toList()) {
                Files.copy(file, place.resolve(template.relativize(file)));
            }
        }
        return place;
    }
}
