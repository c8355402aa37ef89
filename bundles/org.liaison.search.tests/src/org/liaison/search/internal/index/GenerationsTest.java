// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.Rows;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.ValueType;

class GenerationsTest {

    private static final Map<String, ValueType> FIELDS = Map.of("name", ValueType.TEXT);

    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedIsThereAfterwards() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            index.put(1, "name", "Acme");
            index.refresh();
        }
        try (SmallIndex index = open()) {
            assertEquals(Optional.of(2L), index.index().stamp().map(Stamp::changeSet));
            assertEquals(Optional.of("log"), index.index().stamp().map(Stamp::lineage));
            assertEquals(List.of(1L), index.found("acme"));
        }
    }

    @Test
    void whatWasNotCommittedIsMissingAndTheStampSaysSo() {
        SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS);
        index.put(1, "name", "Acme");
        index.refresh();
        index.index().close();
        try (SmallIndex again = open()) {
            assertEquals(Optional.of(1L), again.index().stamp().map(Stamp::changeSet));
            assertEquals(List.of(), again.found("acme"));
        }
    }

    @Test
    void mergedPartsGoOnceItIsSettled() throws IOException, InterruptedException {
        try (SmallIndex small = new SmallIndex(folder, Locale.FRENCH, FIELDS)) {
            ListIndex index = small.index();
            index.startBuilding();
            for (long id = 1; id <= 5; id++) {
                index.add(new IndexedThing(id, Set.of(), Map.of("name", "Acme " + id)));
                index.showBuilding(List.of());
            }
            index.finishBuilding("log", 1, List.of());
            for (int wait = 0; wait < 500 && !index.settle(); wait++) {
                Thread.sleep(10);
            }
            index.settle();
            assertEquals(5, small.found("acme").size());
            assertEquals(1, files().filter(file -> file.toString().endsWith(".si")).count());
        }
    }

    @Test
    void nothingThereMeansToBeBuilt() {
        try (SmallIndex index = open()) {
            assertEquals(Optional.empty(), index.index().stamp());
            assertTrue(index.index().acquire().isEmpty());
        }
    }

    @Test
    void aTruncatedFileMeansToBeBuiltAnew() throws IOException {
        fill();
        Path largest = files().max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        try (FileChannel channel = FileChannel.open(largest, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        assertBuiltAnew();
    }

    @Test
    void aMissingFileMeansToBeBuiltAnew() throws IOException {
        fill();
        Files.delete(files().filter(file -> !file.endsWith("write.lock"))
                .max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow());
        assertBuiltAnew();
    }

    @Test
    void anEmptiedCommitMeansToBeBuiltAnew() throws IOException {
        fill();
        Files.write(files().filter(file -> file.getFileName().toString().startsWith("segments")).findFirst().orElseThrow(),
                new byte[0]);
        assertBuiltAnew();
    }

    @Test
    void anUnfinishedBuildIsThrownAwayAndTheOldIndexShown() {
        fill();
        SmallIndex index = open();
        index.index().startBuilding();
        index.index().close();
        try (SmallIndex again = open()) {
            assertEquals(List.of(1L), again.found("acme"));
        }
    }

    @Test
    void theOldIndexIsShownUntilTheNewOneIsComplete() throws IOException {
        fill();
        try (SmallIndex index = open()) {
            Rows old = index.rows(SmallIndex.all());
            index.index().startBuilding();
            assertFalse(index.index().showBuilding(List.of()));
            assertEquals(List.of(1L), index.found("acme"));
            index.index().finishBuilding("log", 7, List.of());
            assertEquals(List.of(), index.found("acme"));
            assertEquals("Acme", old.row(0).text("name", Locale.FRENCH));
            old.close();
        }
        assertEquals(List.of("2"), generations());
    }

    @Test
    void otherFieldsMeanToBeBuiltAnewAndTheOldIndexShown() {
        fill();
        try (SmallIndex index = new SmallIndex(folder, Locale.FRENCH, Map.of("name", ValueType.TEXT, "since", ValueType.DATE))) {
            assertEquals(Optional.empty(), index.index().stamp());
            assertEquals(List.of(1L), index.found("acme"));
            assertEquals(List.of(1L), index.sorted("since", true));
        }
        try (SmallIndex index = new SmallIndex(folder, Locale.FRENCH, Map.of("name", ValueType.NUMBER))) {
            assertEquals(List.of(1L), index.sorted("name", true));
            try (Rows rows = index.rows(SmallIndex.all())) {
                assertEquals("", rows.row(0).text("name", Locale.FRENCH));
            }
        }
    }

    @Test
    void anIndexThatAnotherWritesIsRead() {
        fill();
        try (SmallIndex first = open(); SmallIndex second = open()) {
            assertTrue(first.index().writable());
            assertFalse(second.index().writable());
            assertEquals(List.of(1L), second.found("acme"));
        }
    }

    private void fill() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            index.put(1, "name", "Acme");
            index.refresh();
        }
    }

    private void assertBuiltAnew() throws IOException {
        try (SmallIndex index = open()) {
            assertEquals(Optional.empty(), index.index().stamp());
            index.build();
            index.put(2, "name", "Autre");
            index.refresh();
            assertEquals(List.of(2L), index.ids(SmallIndex.all()));
        }
        assertEquals(1, generations().size());
    }

    private SmallIndex open() {
        return new SmallIndex(folder, Locale.FRENCH, FIELDS);
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("Thing"))) {
            return folders.map(each -> each.getFileName().toString()).toList();
        }
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
