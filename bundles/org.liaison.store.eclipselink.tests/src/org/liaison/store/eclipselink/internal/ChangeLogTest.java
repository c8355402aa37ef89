// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeLog;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.LogFilter;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordKey;

/** Asking the log which change sets there were. */
class ChangeLogTest {

    private static final LogFilter ALL = LogFilter.ALL;

    @RegisterExtension
    final TestStore given = new TestStore();

    private ChangeLog log() {
        return given.get().log();
    }

    private List<String> titles(LogFilter filter) {
        return log().newest(filter, 100, Long.MAX_VALUE).stream().map(set -> set.intent().title()).toList();
    }

    private static LogFilter of(String author, Origin origin, Instant from, Instant until, String entity, RecordKey record) {
        return new LogFilter(author, Optional.ofNullable(origin), Optional.ofNullable(from), Optional.ofNullable(until), entity,
                Optional.ofNullable(record));
    }

    private ChangeSet contact(String name) {
        return given.change("New " + name, change -> {
            Contact contact = new Contact();
            contact.setLastName(name);
            change.add(contact);
        });
    }

    @Test
    void tellsWhatSomebodyDidTheLastFirstAndNotWhatTheProgramDid() {
        given.relation("A");
        contact("Roy");
        assertEquals(List.of("New Roy", "New A"), titles(ALL));
        assertFalse(titles(of("", Origin.SYSTEM, null, null, "", null)).isEmpty());
        assertTrue(log().newest(100, Long.MAX_VALUE).size() > 2);
    }

    @Test
    void goesOnWhereItEnded() {
        given.relation("A");
        ChangeSet roy = contact("Roy");
        contact("Lee");
        assertEquals(List.of("New Lee"), log().newest(ALL, 1, Long.MAX_VALUE).stream().map(set -> set.intent().title()).toList());
        assertEquals(List.of("New A"), log().newest(ALL, 100, roy.id()).stream().map(set -> set.intent().title()).toList());
        assertEquals(List.of(), log().newest(ALL, 0, Long.MAX_VALUE));
        assertEquals(List.of(), log().newest(0, Long.MAX_VALUE));
    }

    @Test
    void knowsWhoWhyAndWhen() {
        given.relation("A");
        given.reopen("bob");
        ChangeSet roy = contact("Roy");
        ChangeSet undo = given.get().undo(roy.id(), "Undo Roy");
        assertEquals(List.of("Undo Roy", "New Roy"), titles(of("bob", null, null, null, "", null)));
        assertEquals(List.of("Undo Roy"), titles(of("", Origin.UNDO, null, null, "", null)));
        assertEquals(List.of("Undo Roy"), titles(of("", null, undo.at(), null, "", null)));
        assertEquals(List.of("Undo Roy", "New Roy"), titles(of("", null, roy.at(), null, "", null)));
        assertEquals(List.of("New A"), titles(of("", null, null, roy.at(), "", null)));
        assertEquals(List.of("New Roy"), titles(of("bob", Origin.TYPED, roy.at(), undo.at(), "Contact", null)));
    }

    @Test
    void knowsWhatWasTouchedWithItsParts() {
        Relation acme = given.relation("A");
        given.relation("B");
        given.change("Address of A", change -> {
            Address address = new Address();
            address.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            change.add(address);
        });
        contact("Roy");
        assertEquals(List.of("Address of A", "New A"),
                titles(of("", null, null, null, "", new RecordKey("Relation", acme.getId()))));
        assertEquals(List.of(), titles(of("", null, null, null, "", new RecordKey("Contact", acme.getId()))));
        assertEquals(List.of("New Roy"), titles(of("", null, null, null, "Contact", null)));
        assertEquals(List.of("Address of A", "New B", "New A"), titles(of("", null, null, null, "Relation", null)));
    }

    @Test
    void findsAChangeSetByItsIdAndNoneOfTheFuture() {
        ChangeSet roy = contact("Roy");
        assertEquals(Optional.of(roy), log().find(roy.id()));
        assertEquals(roy.id(), log().last());
        assertEquals(Optional.empty(), log().find(roy.id() + 1));
        assertEquals(Optional.empty(), log().find(0));
    }

    @Test
    void whatIsTooLongIsCutOff() {
        String title = "x".repeat(5000);
        ChangeSet made = given.get().change(new Intent(title, Origin.TYPED, title), change -> {
            change.at(title);
            Relation relation = new Relation();
            relation.setName("A");
            change.add(relation);
        }).orElseThrow();
        ChangeSet kept = log().find(made.id()).orElseThrow();
        assertEquals(made, kept);
        assertTrue(kept.intent().title().length() > 50 && title.startsWith(kept.intent().title()));
        assertTrue(kept.intent().detail().length() > 50 && title.startsWith(kept.intent().detail()));
        log().details(made.id(), change -> assertTrue(change.place().length() > 50 && title.startsWith(change.place())));
    }

    @Test
    void aRecordOfWhichEverythingIsKnownHasAHistoryOfOneEntryAChangeSet() {
        Relation acme = given.relation("A");
        given.change("Two things", change -> {
            change.edit(given.get().find(Relation.class, acme.getId()).orElseThrow()).setName("B");
            change.flush();
            change.at("line 2");
            Address address = new Address();
            address.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            change.add(address);
        });
        assertEquals(List.of("line 2", "", ""), log().history(Relation.class, acme.getId(), 10).stream()
                .map(org.liaison.store.RecordChange::place).sorted(java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void ofAChangeSetThatDoesNotExistNothingIsTold() {
        contact("Roy");
        List<RecordChange> told = new ArrayList<>();
        log().details(log().last() + 1, told::add);
        assertEquals(List.of(), told);
    }

    /** Each takes back and puts again what he did himself. */
    @Test
    void whatSomebodyElseTookBackIsNotPutAgainByItsAuthor() {
        contact("Roy");
        ChangeSet lee = contact("Lee");
        given.reopen("bob");
        given.get().undo(lee.id(), "Undo Lee");
        assertEquals(Optional.empty(), log().redoable(TestStore.AUTHOR));
        assertEquals("New Roy", log().undoable(TestStore.AUTHOR).orElseThrow().intent().title());
        assertEquals(Optional.of(lee.id()), log().redoable("bob").map(ChangeSet::id));
    }

    @Test
    void theCheckNamesAChangeSetThatIsSaidToBeUndoneByNone() throws SQLException {
        ChangeSet roy = contact("Roy");
        assertEquals(List.of(), given.get().check());
        try (Connection connection = given.database().open().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE CHANGE_SET SET UNDONE_BY = 4711 WHERE ID = " + roy.id());
        }
        List<String> findings = given.get().check();
        assertEquals(1, findings.size());
        assertTrue(findings.getFirst().contains(" " + roy.id() + " ") && findings.getFirst().contains("4711"),
                findings.getFirst());
    }
}
