// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeLog;
import org.liaison.store.ChangeLog.Touched;
import org.liaison.store.ChangeSet;
import org.liaison.store.Erasure;
import org.liaison.store.Intent.Origin;
import org.liaison.store.LogArchive.Extent;
import org.liaison.store.LogFilter;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordKey;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.UndoConflictException;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoScope;
import org.liaison.store.Undoing;
import org.liaison.store.eclipselink.internal.archive.ArchiveTable;
import org.liaison.store.eclipselink.internal.archive.ArchivedEntry;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.log.OldEntries;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** What old change sets did, in files: everybody reads it as if nothing had happened. */
class LogArchiveTest {

    private static final Instant FUTURE = Instant.parse("9999-12-31T00:00:00Z");

    @RegisterExtension
    final TestStore given = new TestStore();

    private ChangeLog log() {
        return given.get().log();
    }

    private Relation rename(Relation relation, String name) {
        given.change("Rename to " + name,
                change -> change.edit(change.find(Relation.class, relation.getId()).orElseThrow()).setName(name));
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(given.database().annex().orElseThrow().folder())) {
            return files.toList();
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = given.database().open().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /** All that the log tells, in every way in which it can be asked. */
    private List<Object> told(Relation... relations) {
        List<Object> told = new ArrayList<>();
        List<Touched> touched = new ArrayList<>();
        log().touchedSince(0, touched::add);
        told.add(touched);
        log().newest(100, Long.MAX_VALUE).forEach(set -> {
            told.add(set);
            log().details(set.id(), told::add);
        });
        for (Relation relation : relations) {
            for (int limit = 1; limit < 6; limit++) {
                told.add(log().history(Relation.class, relation.getId(), limit));
                told.add(log().history(Contact.class, relation.getId(), limit));
            }
            for (String entity : List.of("", "Relation", "Contact")) {
                told.add(log().newest(filter(entity, Optional.of(new RecordKey("Relation", relation.getId()))), 3,
                        log().last()));
                told.add(log().newest(filter(entity, Optional.of(new RecordKey("Contact", relation.getId()))), 3,
                        log().last()));
                told.add(log().newest(filter(entity, Optional.empty()), 4, Long.MAX_VALUE));
            }
            for (long at = 1; at <= log().last(); at++) {
                told.add(given.get().at(new RecordKey("Relation", relation.getId()), at));
            }
        }
        return told;
    }

    private static LogFilter filter(String entity, Optional<RecordKey> record) {
        return new LogFilter("ann", Optional.of(Origin.TYPED), Optional.empty(), Optional.of(FUTURE), entity, record);
    }

    @Test
    void isReadAsBefore() throws SQLException, IOException {
        Relation acme = given.relation("Acme");
        Relation beta = given.relation("Béta");
        rename(acme, "Acme 2");
        Contact contact = new Contact();
        contact.setLastName("Roy");
        contact.setRelation(beta);
        given.change("Contact", change -> change.add(contact));
        rename(acme, "Acme 3");
        rename(beta, "Bêta 2");
        List<Object> before = told(acme, beta);
        long entries = count("SELECT COUNT(*) FROM RECORD_CHANGE");
        Instant half = log().newest(3, Long.MAX_VALUE).getLast().at();
        Extent due = given.get().archive().extent(half);
        assertEquals(new Extent(due.due(), 0, 0, 0, 0, Optional.empty()), due);

        assertEquals(due.due(), given.get().archive().archive(half, Progress.NONE));

        assertEquals(before, told(acme, beta));
        assertEquals(1, files().size());
        Extent now = given.get().archive().extent(half);
        assertEquals(0, now.due());
        assertEquals(due.due(), now.archived());
        assertEquals(entries, now.entries() + count("SELECT COUNT(*) FROM RECORD_CHANGE"));
        assertEquals(Files.size(files().getFirst()), now.bytes());
        assertTrue(now.until().orElseThrow().isBefore(half));
        assertEquals(0, given.get().archive().archive(half, Progress.NONE), "there is nothing left to do");

        given.archiveAllBut(0);
        assertEquals(before, told(acme, beta));
        assertEquals(0, count("SELECT COUNT(*) FROM RECORD_CHANGE"));
        assertEquals(2, files().size());
        given.reopen(TestStore.AUTHOR);
        assertEquals(before, told(acme, beta));
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void whatIsArchivedIsTakenBackAndPutAgain() {
        Relation acme = given.relation("Acme");
        rename(acme, "Acme 2");
        ChangeSet first = log().newest(1, Long.MAX_VALUE).getFirst();
        given.archiveAllBut(0);
        ChangeSet undo = given.get().undo(first.id(), "Undo");
        assertEquals("Acme", given.get().find(Relation.class, acme.getId()).orElseThrow().getName());
        assertEquals(undo.id(), log().find(first.id()).orElseThrow().undoneBy().getAsLong());
        given.archiveAllBut(0);
        given.get().undo(undo.id(), "Redo");
        assertEquals("Acme 2", given.get().find(Relation.class, acme.getId()).orElseThrow().getName());
        rename(acme, "Acme 3");
        given.archiveAllBut(0);
        assertThrows(UndoConflictException.class, () -> given.get().undo(first.id(), "Too late"));
        given.change("Delete", change -> change.remove(Relation.class, List.of(acme.getId())));
        given.archiveAllBut(0);
        given.get().undo(log().last(), "Back");
        assertEquals("Acme 3", given.get().find(Relation.class, acme.getId()).orElseThrow().getName());
    }

    @Test
    void whatIsErasedIsInNoArchive() throws IOException {
        Relation secret = given.relation("Zyxwulf");
        Relation other = given.relation("Other");
        rename(secret, "Vlixorama");
        rename(other, "Another");
        given.change("Delete", change -> change.remove(Relation.class, List.of(secret.getId())));
        given.archiveAllBut(0);
        List<Path> before = files();
        List<RecordChange> others = log().history(Relation.class, other.getId(), 10);
        Erasure erasure = given.get().erasure();
        List<RecordKey> whom = List.of(new RecordKey("Relation", secret.getId()));
        assertEquals(erasure.preview(whom, Progress.NONE), erasure.erase(whom, "Erased", "Erased", Progress.NONE));
        assertTrue(files().stream().noneMatch(before::contains), "written anew, and the old file is gone");
        assertEquals(1, files().size());
        assertFalse(log().history(Relation.class, secret.getId(), 10).toString().matches("(?s).*(Zyxwulf|Vlixorama).*"));
        assertEquals(3, log().history(Relation.class, secret.getId(), 10).size(),
                "who follows the log learns of it all the same");
        assertEquals(others, log().history(Relation.class, other.getId(), 10));
        assertEquals(List.of(), given.get().check());
        given.reopen(TestStore.AUTHOR);
        assertEquals(others, log().history(Relation.class, other.getId(), 10));
    }

    /** As a kill leaves it between the moment at which the database learns of a file and the deletion of what is in it. */
    @Test
    void whatAKillLeavesIsToldOnceAndClearedAway() throws SQLException, IOException {
        Relation acme = given.relation("Acme");
        rename(acme, "Acme 2");
        List<Object> before = told(acme);
        try (Connection connection = given.database().open().getConnection()) {
            update(connection, "CREATE TABLE KEPT AS SELECT * FROM RECORD_CHANGE WITH NO DATA");
            int rows = update(connection, "INSERT INTO KEPT SELECT * FROM RECORD_CHANGE");
            given.archiveAllBut(0);
            assertEquals(rows, update(connection, "INSERT INTO RECORD_CHANGE SELECT * FROM KEPT"));
            update(connection, "DROP TABLE KEPT");
        }
        Path folder = given.database().annex().orElseThrow().folder();
        Path unknown = Files.writeString(folder.resolve("log-1-2-x.archive"), "not told of");
        Path unfinished = Files.writeString(folder.resolve("x.archive.new"), "half");
        Path foreign = Files.writeString(folder.resolve("read me.txt"), "of somebody else");
        given.reopen(TestStore.AUTHOR);
        assertFalse(Files.exists(unknown) || Files.exists(unfinished), "what the database does not name was never finished");
        assertTrue(Files.exists(foreign));
        assertEquals(before, told(acme));
        assertEquals(0, given.get().archive().archive(Instant.EPOCH, Progress.NONE));
        assertEquals(0, count("SELECT COUNT(*) FROM RECORD_CHANGE"));
        assertEquals(before, told(acme));
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }

    @Test
    void aDamagedOrMissingFileIsNamedAndTheRestGoesOn() throws IOException {
        Relation acme = given.relation("Acme");
        given.archiveAllBut(0);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += whole.length / 9) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            assertIsNoticed(file, damaged);
        }
        assertIsNoticed(file, Arrays.copyOf(whole, whole.length / 2));
        assertIsNoticed(file, new byte[0]);
        Files.delete(file);
        given.reopen(TestStore.AUTHOR);
        StoreUnavailableException missing = assertThrows(StoreUnavailableException.class,
                () -> log().history(Relation.class, acme.getId(), 10));
        assertTrue(missing.getMessage().contains(file.toString()), missing.getMessage());
        assertEquals("Acme 2", rename(acme, "Acme 2").getName(), "work goes on");
        Files.write(file, whole);
        assertEquals(2, log().history(Relation.class, acme.getId(), 10).size());
        assertEquals(List.of(), given.get().check());
    }

    private void assertIsNoticed(Path file, byte[] damaged) throws IOException {
        Files.write(file, damaged);
        given.reopen(TestStore.AUTHOR);
        List<String> findings = given.get().check();
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().contains(file.toString()) && findings.getFirst().contains("backup"),
                findings.getFirst());
    }

    @Test
    void whatIsEndedStaysWhole() {
        Relation acme = given.relation("Acme");
        List<Object> before = told(acme);
        assertEquals(0, given.get().archive().archive(FUTURE, new Progress() {
            @Override
            public void at(long done, long all, long records) {
                throw new AssertionError("not begun");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        }));
        assertEquals(before, told(acme));
    }

    private Address address(Relation relation) {
        Address address = new Address();
        address.setCity("Lyon");
        given.change("Address", change -> {
            address.setRelation(change.find(Relation.class, relation.getId()).orElseThrow());
            change.add(address);
        });
        return address;
    }

    private ChangeSet move(Address address, Relation to) {
        return given.change("Move", change -> change.edit(change.find(Address.class, address.getId()).orElseThrow())
                .setRelation(change.find(Relation.class, to.getId()).orElseThrow()));
    }

    /** Places within a change set, what is told in two histories, and what somebody else did. */
    @Test
    void importsMovesAndWhatOthersDidAreReadAsBefore() {
        Relation acme = given.relation("Acme");
        Relation beta = given.relation("Beta");
        given.change("Import", change -> {
            change.at("line 1");
            change.edit(change.find(Relation.class, acme.getId()).orElseThrow()).setName("Acme 2");
            change.flush();
            change.at("line 2");
            Address address = new Address();
            address.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            change.add(address);
        });
        ChangeSet moved = move(address(acme), beta);
        given.reopen("bob");
        rename(acme, "Acme 3");
        given.reopen(TestStore.AUTHOR);
        rename(acme, "Acme 4");
        List<Object> before = told(acme, beta);
        List<RecordChange> movedBefore = new ArrayList<>();
        log().details(moved.id(), movedBefore::add);
        given.archiveAllBut(0);
        assertEquals(before, told(acme, beta));
        assertEquals(List.of("Acme 4"), log().history(Relation.class, acme.getId(), 1).stream()
                .flatMap(change -> change.changes().stream()).flatMap(change -> change.fields().stream())
                .map(RecordChange.FieldChange::after).toList());
        assertEquals(1, movedBefore.size());
    }

    @Test
    void aMoveThatIsArchivedIsTakenBack() {
        Relation acme = given.relation("Acme");
        Relation beta = given.relation("Beta");
        Address address = address(acme);
        ChangeSet moved = move(address, beta);
        rename(acme, "Acme 2");
        Undoing undoing = (Undoing) given.get();
        List<UndoPlan> before = plans(undoing, moved, acme, beta);
        given.archiveAllBut(0);
        assertEquals(before, plans(undoing, moved, acme, beta));
        given.get().undo(moved.id(), "Back");
        assertEquals(acme.getId(), given.get().find(Address.class, address.getId()).orElseThrow().getRelation().getId());
        assertEquals("Back", log().history(Relation.class, beta.getId(), 1).getFirst().changeSet().intent().title());
    }

    private static List<UndoPlan> plans(Undoing undoing, ChangeSet set, Relation... relations) {
        List<UndoPlan> plans = new ArrayList<>();
        for (Relation relation : relations) {
            plans.add(undoing.plan(set.id(), new UndoScope.Records(Set.of(new RecordKey("Relation", relation.getId()))),
                    Progress.NONE));
        }
        return plans;
    }

    @Test
    void aHistoryUpToAMomentLeavesOutWhatCameLater() throws SQLException {
        Relation acme = given.relation("Acme");
        rename(acme, "Acme 2");
        long then = log().last();
        rename(acme, "Acme 3");
        given.archiveAllBut(0);
        try (Connection connection = given.database().open().getConnection();
                Archives archives = new Archives(given.database().annex())) {
            archives.use(new ArchiveTable(connection).list());
            LogRows rows = new LogRows(connection, archives);
            assertEquals(List.of("Rename to Acme 2", "New Acme"),
                    rows.history(new Subject("Relation", acme.getId()), 10, then).stream()
                            .map(change -> change.changeSet().intent().title()).toList());
        }
    }

    @Test
    void onlyAFileThatTellsOfWhatIsErasedIsWrittenAnew() throws IOException {
        Relation other = given.relation("Other");
        given.archiveAllBut(0);
        Path first = files().getFirst();
        Relation secret = given.relation("Zyxwulf");
        given.change("Delete", change -> change.remove(Relation.class, List.of(secret.getId())));
        given.archiveAllBut(0);
        Path second = files().stream().filter(file -> !file.equals(first)).findFirst().orElseThrow();
        rename(other, "Another");
        given.archiveAllBut(0);
        List<Path> before = files();
        given.get().erasure().erase(List.of(new RecordKey("Relation", secret.getId())), "Erased", "Erased", Progress.NONE);
        List<Path> after = new ArrayList<>(before);
        after.removeAll(files());
        assertEquals(List.of(second), after);
        assertEquals(3, files().size());
        assertEquals(List.of(), given.get().check());
    }

    /** A whole archive under the name of another one, as somebody who copies files by hand may leave it. */
    @Test
    void theArchiveOfAnotherTimeIsNoticed() throws IOException {
        Relation acme = given.relation("Acme");
        given.archiveAllBut(0);
        Path first = files().getFirst();
        rename(acme, "Acme 2");
        given.archiveAllBut(0);
        Path second = files().stream().filter(file -> !file.equals(first)).findFirst().orElseThrow();
        rename(acme, "Acme 3");
        given.archiveAllBut(0);
        Path third = files().stream().filter(file -> !file.equals(first) && !file.equals(second)).findFirst().orElseThrow();
        byte[] right = Files.readAllBytes(third);
        assertIsNoticed(third, Files.readAllBytes(first));
        assertIsNoticed(third, Files.readAllBytes(second));
        Files.write(third, right);
        given.reopen(TestStore.AUTHOR);
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void aLargeChangeSetLeavesTheTableInSteps() throws SQLException {
        int many = 5_100;
        ChangeSet large = given.change("Many", change -> {
            for (int i = 0; i < many; i++) {
                Relation relation = new Relation();
                relation.setName("R" + i);
                change.add(relation);
            }
        });
        Relation last = given.relation("Last");
        given.archiveAllBut(1);
        assertEquals(1, count("SELECT COUNT(*) FROM RECORD_CHANGE"));
        int[] told = { 0 };
        log().details(large.id(), change -> told[0]++);
        assertEquals(many, told[0]);
        assertEquals(1, log().history(Relation.class, last.getId(), 10).size());
    }

    /** Some have more entries than things, since a move is told in two histories. */
    @Test
    void wholeChangeSetsAreHandedOutAndNoFurtherOneOnceThereAreEnough() throws SQLException {
        Relation acme = given.relation("Acme");
        Relation beta = given.relation("Beta");
        Address address = address(acme);
        rename(acme, "Acme 2");
        move(address, beta);
        rename(beta, "Beta 2");
        move(address, acme);
        given.change("Both", change -> change.remove(Relation.class, List.of(acme.getId(), beta.getId())));
        long end = log().last();
        try (Connection connection = given.database().open().getConnection()) {
            OldEntries old = new OldEntries(connection);
            List<ArchivedEntry> all = new ArrayList<>();
            assertEquals(end, old.hand(Long.MIN_VALUE, end, Long.MAX_VALUE, all::add));
            assertEquals(count("SELECT COUNT(*) FROM RECORD_CHANGE"), all.size());
            for (int most = 1; most <= all.size(); most++) {
                List<ArchivedEntry> handed = new ArrayList<>();
                for (long at = Long.MIN_VALUE; at < end;) {
                    List<ArchivedEntry> part = new ArrayList<>();
                    long upTo = old.hand(at, end, most, part::add);
                    assertTrue(upTo > at);
                    long before = part.stream().filter(entry -> entry.changeSet() < upTo).count();
                    assertTrue(before < most, before + " of " + most);
                    assertTrue(part.size() >= most || upTo == end, part.size() + " of " + most);
                    handed.addAll(part);
                    at = upTo;
                }
                assertEquals(all, handed);
            }
        }
    }
}
