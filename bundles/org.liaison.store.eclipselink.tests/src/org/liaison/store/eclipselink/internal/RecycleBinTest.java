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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Picture;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Contents;
import org.liaison.store.Contents.Content;
import org.liaison.store.Erasure;
import org.liaison.store.Erasure.Erased;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.RecycleBin;
import org.liaison.store.RecycleBin.Deleted;
import org.liaison.store.RecycleBin.Wanted;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoScope;
import org.liaison.store.Undoing;

/** What was deleted: what is in the recycle bin, and how it leaves it, back or for good. */
class RecycleBinTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private RecycleBin bin() {
        return (RecycleBin) given.get();
    }

    private List<Long> in() {
        return bin().page(Wanted.ALL, Optional.empty(), 100).stream().map(Deleted::record).map(RecordKey::id).toList();
    }

    private ChangeSet remove(Relation... relations) {
        List<Long> ids = java.util.stream.Stream.of(relations).map(Relation::getId).toList();
        return given.change("Delete", change -> change.remove(Relation.class, ids));
    }

    private static RecordKey key(Relation relation) {
        return new RecordKey("Relation", relation.getId());
    }

    private void restore(Deleted deleted) {
        Undoing undoing = (Undoing) given.get();
        undoing.carryOut(undoing.plan(deleted.changeSet().id(), new UndoScope.Records(Set.of(deleted.record())), Progress.NONE),
                UndoDecisions.KEEP_ALL, "Restore", Progress.NONE);
    }

    private Contact contact(Relation relation, String first, String last) {
        Contact contact = new Contact();
        contact.setFirstName(first);
        contact.setLastName(last);
        contact.setRelation(relation);
        given.change("New " + first + ' ' + last, change -> change.add(contact));
        return contact;
    }

    @Test
    void holdsWhatWasDeletedTheLastFirst() {
        Relation acme = given.relation("Acme");
        Relation beta = given.relation("Béta");
        Relation gamma = given.relation("Gamma");
        Address address = new Address();
        address.setRelation(beta);
        address.setCity("Lyon");
        given.change("Address", change -> change.add(address));
        remove(acme);
        ChangeSet both = remove(beta, gamma);
        assertEquals(List.of(beta.getId(), gamma.getId(), acme.getId()), in());
        assertEquals(3, bin().count(Wanted.ALL));
        Deleted first = bin().page(Wanted.ALL, Optional.empty(), 1).getFirst();
        assertEquals(both.id(), first.changeSet().id());
        assertEquals("Béta", first.values().get("name"));
        assertEquals(1, first.along());
        assertEquals(List.of(gamma.getId(), acme.getId()), bin().page(Wanted.ALL, Optional.of(first), 5).stream()
                .map(deleted -> deleted.record().id()).toList());
        assertEquals(List.of(key(beta)), bin().page(new Wanted(Set.of("Relation"), "BETA", "ann"), Optional.empty(), 5).stream()
                .map(Deleted::record).toList());
        assertEquals(0, bin().count(new Wanted(Set.of("Contact"), "", "")));
        assertEquals(3, bin().before(Instant.now().plusSeconds(3_000_000_000L)).size());
        assertEquals(List.of(), bin().before(Instant.EPOCH));
    }

    @Test
    void whatIsBackIsNotInItUntilThatIsUndone() {
        Relation acme = given.relation("Acme");
        remove(acme);
        restore(bin().page(Wanted.ALL, Optional.empty(), 1).getFirst());
        assertEquals(List.of(), in());
        given.get().undo(given.get().log().undoable(TestStore.AUTHOR).orElseThrow().id(), "Undo the restoring");
        assertEquals(List.of(acme.getId()), in());
        restore(bin().page(Wanted.ALL, Optional.empty(), 1).getFirst());
        assertTrue(given.get().find(Relation.class, acme.getId()).isPresent());
    }

    @Test
    void undoAndRedoOfADeletionTakeItOutAndIn() {
        Relation acme = given.relation("Acme");
        ChangeSet removed = remove(acme);
        ChangeSet undo = given.get().undo(removed.id(), "Undo");
        assertEquals(List.of(), in());
        given.get().undo(undo.id(), "Redo");
        assertEquals(List.of(acme.getId()), in());
    }

    @Test
    void anUndoneCreationIsNotInIt() {
        given.relation("Acme");
        given.get().undo(given.get().log().undoable(TestStore.AUTHOR).orElseThrow().id(), "Undo");
        assertEquals(List.of(), in());
    }

    @Test
    void contactsGoAndComeBackWithTheirCompany() {
        Relation acme = given.relation("Acme");
        Contact ada = contact(acme, "Ada", "Lovelace");
        remove(acme);
        assertEquals(Set.of(acme.getId(), ada.getId()), Set.copyOf(in()));
        restore(bin().page(new Wanted(Set.of("Relation"), "", ""), Optional.empty(), 1).getFirst());
        assertEquals(List.of(), in());
        assertEquals(acme.getId(), given.get().find(Contact.class, ada.getId()).orElseThrow().getRelation().getId());
    }

    /** Nothing of what the database shows says it any more, but ids do. */
    @Test
    void whatIsErasedIsNowhereInTheLog() throws Exception {
        Relation acme = given.relation("Acme");
        Contact ada = contact(acme, "Ada", "Zyxwvut");
        given.change("Ada Zyxwvut moves", change -> change.edit(given.get().find(Contact.class, ada.getId()).orElseThrow())
                .setRelation(null));
        given.change("Change", change -> change.edit(given.get().find(Contact.class, ada.getId()).orElseThrow())
                .setFirstName("Augusta"));
        Content photo = ((Contents) given.get()).put(new ByteArrayInputStream("face".getBytes(StandardCharsets.UTF_8)));
        given.change("Photo", change -> {
            Picture picture = new Picture();
            picture.setContact(ada);
            picture.setContent(photo.key());
            change.add(picture);
        });
        RecordKey key = new RecordKey("Contact", ada.getId());
        Erasure erasure = (Erasure) given.get();
        assertThrows(IllegalArgumentException.class, () -> erasure.preview(List.of(key), Progress.NONE));
        given.change("Delete Zyxwvut", change -> change.remove(Contact.class, List.of(ada.getId())));
        assertTrue(texts().stream().anyMatch(text -> text.contains("Zyxwvut")));
        Erased preview = erasure.preview(List.of(key), Progress.NONE);
        assertTrue(texts().stream().anyMatch(text -> text.contains("Zyxwvut")));
        Erased erased = erasure.erase(List.of(key), "Erased: 1 record", "Erased", Progress.NONE);
        assertEquals(preview, erased);
        assertEquals(1, erased.records());
        assertEquals(2, erased.things());
        assertEquals(1, erased.contents());
        assertEquals(List.of(), texts().stream().filter(text -> text.matches("(?s).*(Zyxwvut|Augusta|Ada\\b).*")).toList());
        assertEquals(-1, ((Contents) given.get()).copy(photo.key(), OutputStream.nullOutputStream()));
        assertEquals(List.of(), in());
        ChangeSet proof = given.get().log().newest(1, Long.MAX_VALUE).getFirst();
        assertEquals(Intent.Origin.ERASURE, proof.intent().origin());
        assertEquals(List.of(), given.get().check());
        assertFalse(given.get().log().history(Contact.class, ada.getId(), 10).isEmpty());
    }

    @Test
    void whatOthersReferToStaysAndTheOthersComeBack() throws IOException {
        Relation acme = given.relation("Acme");
        Relation beta = given.relation("Beta");
        given.change("Link", change -> change.edit(given.get().find(Relation.class, beta.getId()).orElseThrow())
                .setParent(given.get().find(Relation.class, acme.getId()).orElseThrow()));
        Content logo = ((Contents) given.get()).put(new ByteArrayInputStream("logo".getBytes(StandardCharsets.UTF_8)));
        for (Relation relation : List.of(acme, beta)) {
            given.change("Logo", change -> {
                Picture picture = new Picture();
                picture.setRelation(relation);
                picture.setContent(logo.key());
                change.add(picture);
            });
        }
        ChangeSet bulk = remove(acme, beta);
        Erased erased = ((Erasure) given.get()).erase(List.of(key(acme)), "Erased", "Erased", Progress.NONE);
        assertEquals(0, erased.contents());
        assertEquals(List.of(beta.getId()), in());
        Undoing undoing = (Undoing) given.get();
        undoing.carryOut(undoing.plan(bulk.id(), new UndoScope.Everything(), Progress.NONE), UndoDecisions.KEEP_ALL, "Undo",
                Progress.NONE);
        assertTrue(given.get().find(Relation.class, beta.getId()).isPresent());
        assertFalse(given.get().find(Relation.class, acme.getId()).isPresent());
        assertEquals(List.of(), given.get().check());
    }

    /** All texts of the log. */
    private List<String> texts() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = given.database().open().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of("SELECT TITLE, DETAIL FROM CHANGE_SET", "SELECT DELTA, PLACE FROM RECORD_CHANGE")) {
                try (ResultSet result = statement.executeQuery(sql)) {
                    while (result.next()) {
                        texts.add(result.getString(1) + ' ' + result.getString(2));
                    }
                }
            }
        }
        return texts;
    }

    @Test
    void findsWhatIsWantedAmongMany() {
        List<Relation> many = new ArrayList<>();
        given.change("Many", change -> {
            for (int i = 0; i < 201; i++) {
                Relation relation = new Relation();
                relation.setName(i == 200 ? "Wanted" : "R" + i);
                change.add(relation);
                many.add(relation);
            }
        });
        remove(many.toArray(Relation[]::new));
        Relation last = many.getLast();
        assertEquals(List.of(key(last)), bin().page(new Wanted(Set.of(), "wanted", ""), Optional.empty(), 1).stream()
                .map(Deleted::record).toList());
        assertEquals(201, bin().page(Wanted.ALL, Optional.empty(), 300).size());
        assertEquals(200, bin().page(Wanted.ALL, Optional.empty(), 200).size());
        assertEquals(List.of(), bin().page(new Wanted(Set.of("Contact"), "", ""), Optional.empty(), 5));
        assertEquals(List.of(), bin().page(new Wanted(Set.of(), "", "bob"), Optional.empty(), 5));
    }

    @Test
    void whatWasChangedAndDeletedAtOnceIsShownAsItWasLast() {
        Relation acme = given.relation("Acme");
        given.change("Rename and delete", change -> {
            change.edit(change.find(Relation.class, acme.getId()).orElseThrow()).setName("Last name");
            change.flush();
            change.remove(Relation.class, List.of(acme.getId()));
        });
        Deleted deleted = bin().page(Wanted.ALL, Optional.empty(), 5).getFirst();
        assertEquals("Last name", deleted.values().get("name"));
        assertEquals(0, deleted.along());
    }
}
