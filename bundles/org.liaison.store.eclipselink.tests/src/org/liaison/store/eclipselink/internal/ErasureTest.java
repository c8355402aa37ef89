// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Picture;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Contents;
import org.liaison.store.Contents.Content;
import org.liaison.store.Erasure;
import org.liaison.store.Erasure.Erased;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoScope;
import org.liaison.store.Undoing;

/** Emptying the log of deleted records: what goes with them, and what has to stay. */
class ErasureTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private Erasure erasure() {
        return (Erasure) given.get();
    }

    private static List<RecordKey> keys(Relation relation) {
        return List.of(new RecordKey("Relation", relation.getId()));
    }

    private Erased erase(Relation relation) {
        return erasure().erase(keys(relation), "Erased: 1 record", "Erased", Progress.NONE);
    }

    /** Ids are of one sequence, so an id of a record that is there may be named with another kind. */
    @Test
    void theWrongKindEmptiesNoHistoryOfWhatIsThere() {
        Relation there = given.relation("There");
        List<RecordChange> history = given.get().log().history(Relation.class, there.getId(), 10);
        erasure().erase(List.of(new RecordKey("Contact", there.getId())), "Erased: 1 record", "Erased", Progress.NONE);
        assertFalse(history.isEmpty());
        assertEquals(history, given.get().log().history(Relation.class, there.getId(), 10));
        assertEquals(List.of(), given.get().check());
    }

    private ChangeSet remove(Relation relation) {
        return given.change("Delete", change -> change.remove(Relation.class, List.of(relation.getId())));
    }

    private Picture picture(Relation relation, Content content) {
        Picture picture = new Picture();
        given.change("Picture", change -> {
            picture.setRelation(relation);
            picture.setContent(content.key());
            change.add(picture);
        });
        return picture;
    }

    @Test
    void whoReferredToItIsNotToldToHaveDoneSo() {
        Relation acme = given.relation("A");
        Relation child = given.relation("Child");
        given.change("Link", change -> {
            Relation edited = change.edit(child);
            edited.setParent(change.find(Relation.class, acme.getId()).orElseThrow());
            edited.setSiren("732829320");
        });
        ChangeSet removed = remove(acme);
        assertEquals(Long.toString(acme.getId()), parentBefore(child, removed));
        erase(acme);
        assertEquals("", parentBefore(child, removed));
        assertEquals("732829320", given.get().find(Relation.class, child.getId()).orElseThrow().getSiren());
        assertEquals(List.of(), given.get().check());
    }

    private String parentBefore(Relation child, ChangeSet set) {
        return given.get().log().history(Relation.class, child.getId(), 100).stream()
                .filter(entry -> entry.changeSet().id() == set.id()).map(RecordChange::changes).flatMap(List::stream)
                .flatMap(change -> change.fields().stream()).filter(field -> field.field().equals("parent"))
                .map(FieldChange::before).findFirst().orElse("");
    }

    /** The picture of the other one may come back by an undo. */
    @Test
    void aFileStaysOfWhichTheLogOfOthersTells() throws IOException {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Content logo = ((Contents) given.get()).put(new ByteArrayInputStream("logo".getBytes(StandardCharsets.UTF_8)));
        picture(acme, logo);
        Picture other = picture(beta, logo);
        ChangeSet gone = given.change("Delete picture", change -> change.remove(Picture.class, List.of(other.getId())));
        remove(acme);
        assertEquals(0, erase(acme).contents());
        given.get().undo(gone.id(), "Undo");
        assertEquals(4, ((Contents) given.get()).copy(logo.key(), OutputStream.nullOutputStream()));
        remove(beta);
        Erased last = erase(beta);
        assertEquals(1, last.contents());
        assertEquals(4, last.bytes());
        assertTrue(((Contents) given.get()).copy(logo.key(), OutputStream.nullOutputStream()) < 0);
    }

    @Test
    void endsWhenItIsToldToAndErasesNothing() {
        Relation acme = given.relation("A");
        remove(acme);
        Map<String, String> before = Dump.of(given.database().open());
        assertThrows(CancellationException.class, () -> erasure().erase(keys(acme), "Erased", "Erased", ended(0)));
        assertThrows(CancellationException.class, () -> erasure().preview(keys(acme), ended(0)));
        assertEquals(before, Dump.of(given.database().open()));
    }

    @Test
    void whatIsErasedTwiceSaysNothingMore() {
        Relation acme = given.relation("A");
        remove(acme);
        assertTrue(erase(acme).entries() > 0);
        assertEquals(0, erasure().preview(keys(acme), Progress.NONE).entries());
    }

    /** What is ended once it was told so often how far the work is. */
    private static Progress ended(int told) {
        AtomicInteger left = new AtomicInteger(told);
        return new Progress() {
            @Override
            public void at(long done, long total, long records) {
                left.decrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return left.get() <= 0;
            }
        };
    }

    private Content content(String text) throws IOException {
        return ((Contents) given.get()).put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void endsBetweenManyRecordsAndErasesNoneOfThem() {
        List<Relation> many = new ArrayList<>();
        given.change("Many", change -> {
            for (int i = 0; i < 201; i++) {
                Relation relation = new Relation();
                relation.setName("R" + i);
                change.add(relation);
                many.add(relation);
            }
        });
        List<Long> ids = many.stream().map(Relation::getId).toList();
        given.change("Delete", change -> change.remove(Relation.class, ids));
        List<RecordKey> keys = ids.stream().map(id -> new RecordKey("Relation", id)).toList();
        Map<String, String> before = Dump.of(given.database().open());
        assertThrows(CancellationException.class, () -> erasure().erase(keys, "Erased", "Erased", ended(1)));
        assertEquals(before, Dump.of(given.database().open()));
        assertEquals(201, erasure().erase(keys, "Erased", "Erased", ended(3)).records());
    }

    @Test
    void endsWhileTheLogIsLookedThroughForFilesAndErasesNothing() throws IOException {
        Relation acme = given.relation("A");
        picture(acme, content("logo"));
        remove(acme);
        Map<String, String> before = Dump.of(given.database().open());
        assertThrows(CancellationException.class, () -> erasure().erase(keys(acme), "Erased", "Erased", ended(1)));
        assertEquals(before, Dump.of(given.database().open()));
    }

    @Test
    void aFileStaysThatAnotherRecordHas() throws IOException {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Content logo = content("logo");
        picture(acme, logo);
        picture(beta, logo);
        remove(acme);
        assertEquals(0, erase(acme).contents());
        assertEquals(4, ((Contents) given.get()).copy(logo.key(), OutputStream.nullOutputStream()));
    }

    @Test
    void aFileStaysOfWhichAnArchiveTells() throws IOException {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Content logo = content("logo");
        picture(acme, logo);
        Picture other = picture(beta, logo);
        given.change("Delete picture", change -> change.remove(Picture.class, List.of(other.getId())));
        remove(acme);
        given.archiveAllBut(0);
        assertEquals(0, erase(acme).contents());
        assertEquals(4, ((Contents) given.get()).copy(logo.key(), OutputStream.nullOutputStream()));
    }

    /** As a plug-in may have columns that are as wide as the key of a file, and hold no text. */
    @Test
    void columnsOfBytesAreNotAskedForFiles() throws IOException, SQLException {
        try (Connection connection = given.database().open().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE SEAL (HASH VARCHAR(64) FOR BIT DATA, SCAN BLOB(64))");
        }
        Relation acme = given.relation("A");
        picture(acme, content("logo"));
        remove(acme);
        assertEquals(1, erase(acme).contents());
    }

    @Test
    void aTextThatLooksLikeTheKeyOfAFileIsNone() {
        Relation acme = given.relation("0123456789abcdef".repeat(4));
        remove(acme);
        Erased erased = erase(acme);
        assertEquals(1, erased.records());
        assertEquals(0, erased.contents());
        assertEquals(0, erased.bytes());
    }

    @Test
    void whatElseTheSameChangeSetDidToOthersStays() {
        Relation holding = given.relation("Holding");
        Relation acme = given.relation("A");
        Relation child = given.relation("Child");
        given.change("Link", change -> {
            Relation edited = change.edit(change.find(Relation.class, acme.getId()).orElseThrow());
            edited.setParent(change.find(Relation.class, holding.getId()).orElseThrow());
            change.edit(change.find(Relation.class, child.getId()).orElseThrow()).setParent(edited);
        });
        ChangeSet removed = given.change("Rename and delete", change -> {
            Relation edited = change.edit(change.find(Relation.class, child.getId()).orElseThrow());
            edited.setName("Orphan");
            edited.setSiren("732829320");
            change.remove(Relation.class, List.of(acme.getId()));
        });
        List<RecordChange> holdings = given.get().log().history(Relation.class, holding.getId(), 10);
        erase(acme);
        assertEquals("", parentBefore(child, removed));
        assertEquals(Set.of("name", "siren"), given.get().log().history(Relation.class, child.getId(), 1).stream()
                .flatMap(entry -> entry.changes().stream()).flatMap(change -> change.fields().stream()).map(FieldChange::field)
                .collect(Collectors.toSet()));
        assertEquals(holdings, given.get().log().history(Relation.class, holding.getId(), 10));
        assertEquals(List.of(), given.get().check());
    }

    private Contact contact(Relation relation, String name) {
        Contact contact = new Contact();
        contact.setLastName(name);
        given.change("Contact", change -> {
            contact.setRelation(change.find(Relation.class, relation.getId()).orElseThrow());
            change.add(contact);
        });
        return contact;
    }

    @Test
    void whoWentAlongIsErasedTooUnlessHeIsBack() {
        Relation acme = given.relation("A");
        Contact ada = contact(acme, "Lovelace");
        Contact roy = contact(acme, "Roy");
        ChangeSet removed = remove(acme);
        Undoing undoing = (Undoing) given.get();
        undoing.carryOut(undoing.plan(removed.id(), new UndoScope.Records(Set.of(new RecordKey("Contact", roy.getId()))),
                Progress.NONE), UndoDecisions.KEEP_ALL, "Restore Roy", Progress.NONE);
        assertEquals("Roy", given.get().find(Contact.class, roy.getId()).orElseThrow().getLastName());
        assertEquals(2, erase(acme).records());
        assertFalse(given.get().log().history(Contact.class, ada.getId(), 10).toString().contains("Lovelace"));
        assertTrue(given.get().log().history(Contact.class, roy.getId(), 10).toString().contains("Roy"));
        assertEquals(List.of(), given.get().check());
    }
}
