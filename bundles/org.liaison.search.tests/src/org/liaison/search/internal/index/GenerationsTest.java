// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.Term;
import org.liaison.search.Rows;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;

class GenerationsTest {

    private static final Map<String, ValueType> FIELDS = Map.of("name", ValueType.TEXT);
    private static final Map<String, ValueType> STATUS = Map.of("name", ValueType.TEXT, "status", ValueType.TERM);

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
    void anUnfinishedBuildIsThrownAwayAndTheOldIndexShown() throws IOException {
        fill();
        SmallIndex index = open();
        index.index().startBuilding();
        index.index().close();
        assertEquals(List.of("1"), generations());
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
            assertTrue(second.index().settle(), "who only reads has nothing to settle");
            second.index().mend();
            assertEquals(List.of(1L), second.found("acme"));
        }
    }

    /** A merge takes the room of the parts twice, so it must end before somebody says that nothing is to be done. */
    @Test
    void anIndexInManyLargePartsIsScatteredAndMadeOneWhenItIsQuiet() throws InterruptedException {
        try (SmallIndex small = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            for (long id = 1; id <= 20_000; id++) {
                small.put(id, "name", "N");
                if (id % 7_000 == 0) {
                    small.refresh();
                }
            }
            small.refresh();
            assertFalse(small.index().settle(), "three parts, none of which has half of the records");
            for (int wait = 0; wait < 500 && !small.index().settle(); wait++) {
                Thread.sleep(10);
            }
            small.index().settle();
            Snapshot held = small.index().acquire().orElseThrow();
            assertEquals(1, held.reader().leaves().size());
            held.release();
        }
    }

    @Test
    void anIndexIsForkedAsItWasWrittenLastAndThenGoesItsOwnWay() throws IOException {
        fill();
        try (SmallIndex index = open(); ListIndex fork = index.index().fork(folder.resolve("past-1"))) {
            assertEquals(index.index().stamp(), fork.stamp());
            fork.remove(1);
            fork.refresh(1, List.of());
            Snapshot held = fork.acquire().orElseThrow();
            assertEquals(0, held.total());
            held.release();
            assertEquals(List.of(1L), index.found("acme"));
            assertEquals(1, fork.stamp().orElseThrow().changeSet());
        }
    }

    @Test
    void whatWasNeverBuiltIsForkedAsNothing() throws IOException {
        try (SmallIndex index = open(); ListIndex fork = index.index().fork(folder.resolve("past-1"))) {
            assertEquals(Optional.empty(), fork.stamp());
            assertFalse(Files.exists(folder.resolve("past-1")));
        }
    }

    @Test
    void aStampIsReadAsItWasWritten() {
        Stamp stamp = new Stamp("log", 42, Stamp.fingerprint("name text"), true);
        assertEquals(stamp, Stamp.of(stamp.data()));
        assertEquals(new Stamp("", 0, "", false), Stamp.of(Map.of()));
        assertTrue(stamp.sameFormat());
        assertFalse(new Stamp("log", 42, "0\nname text", true).sameFormat());
        assertNotEquals(Stamp.fingerprint("a"), Stamp.fingerprint("b"));
    }

    @Test
    void aNumberCanBeWrittenByItselfWhereSomeRecordHasOne() {
        Map<String, ValueType> fields = Map.of("name", ValueType.TEXT, "headcount", ValueType.NUMBER);
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, fields)) {
            IndexedField headcount = index.index().fields().field("headcount").orElseThrow();
            assertFalse(index.index().has(headcount));
            index.put(1, "name", "Acme", "headcount", 5L);
            index.put(2, "name", "Bolt", "headcount", 6L);
            index.refresh();
            assertTrue(index.index().has(headcount));
            index.index().patch(1, List.of(headcount), Map.of("headcount", 9L));
            index.index().patch(2, List.of(headcount), Map.of());
            index.refresh();
            try (Rows rows = index.rows(SmallIndex.all())) {
                assertEquals(Optional.of(9L), rows.row(0).value("headcount"));
                assertEquals(Optional.empty(), rows.row(1).value("headcount"));
            }
        }
    }

    @Test
    void aBuildThatIsBegunAgainLeavesNothingOfTheFirst() throws IOException {
        fill();
        try (SmallIndex index = open()) {
            index.index().startBuilding();
            index.index().startBuilding();
            assertEquals(2, generations().size());
            index.index().mend();
            assertEquals(List.of("1"), generations());
            assertEquals(List.of(1L), index.found("acme"));
        }
    }

    /** Only what another version left may be shown though it cannot be written. */
    @Test
    void anIndexOfAnotherFormatIsThrownAway() throws IOException {
        fill();
        Path only = folder.resolve("Thing").resolve("1");
        try (Directory directory = FSDirectory.open(only);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setIndexSort(
                        new Sort(new SortField("f.name", SortField.Type.STRING, false, SortField.STRING_LAST),
                                new SortField("_id", SortField.Type.LONG))))) {
            writer.setLiveCommitData(new Stamp("log", 1, "0\nname", true).data().entrySet());
            writer.commit();
        }
        try (SmallIndex index = open()) {
            assertTrue(index.index().acquire().isEmpty());
            assertTrue(index.index().writable());
            assertFalse(Files.exists(only));
        }
    }

    @Test
    void anIndexThatIsClosedHasNoStateToShow() {
        fill();
        SmallIndex index = open();
        index.close();
        assertEquals(Optional.empty(), index.index().acquire());
    }

    /** What is not written for good must not be lost by looking whether all is well. */
    @Test
    void mendingLeavesAloneWhatIsNotBroken() {
        try (SmallIndex index = open()) {
            index.index().mend();
            index.build();
            index.put(1, "name", "Acme");
            index.refresh();
            index.index().mend();
            assertEquals(List.of(1L), index.found("acme"));
        }
    }

    @Test
    void whatIsBuiltForTheFirstTimeIsShownBeforeItIsComplete() {
        try (SmallIndex index = new SmallIndex(folder, Locale.FRENCH, STATUS)) {
            index.index().startBuilding();
            Term term = index.term(9001, "Client", "Customer");
            index.index().add(new IndexedThing(1, Set.of(), Map.of("name", "Acme", "status", term)));
            assertTrue(index.index().showBuilding(List.of(term)));
            assertEquals("Client", status(index));
        }
    }

    @Test
    void aTermIsShownByItsNewLabelThoughNoDocumentChanged() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, STATUS)) {
            Term term = index.term(9001, "Client", "Customer");
            index.put(1, "name", "Acme", "status", term);
            index.refresh();
            term.setLabelFr("Acheteur");
            index.refresh();
            assertEquals("Acheteur", status(index));
        }
    }

    @Test
    void whatElseLiesInTheFolderIsLeftAlone() throws IOException {
        fill();
        Path notes = Files.writeString(folder.resolve("Thing").resolve("notes"), "mine");
        try (SmallIndex index = open()) {
            assertEquals(List.of(1L), index.found("acme"));
        }
        assertTrue(Files.exists(notes));
    }

    private static String status(SmallIndex index) {
        try (Rows rows = index.rows(SmallIndex.all())) {
            return rows.row(0).text("status", Locale.FRENCH);
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
