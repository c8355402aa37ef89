// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;

/** The clock of the machine is put back or ahead while people work. */
class WrongClockTest {

    private static final Duration YEARS = Duration.ofDays(5 * 365);

    @RegisterExtension
    final TestStore given = new TestStore();

    private ChangeSet rename(Relation relation, String name) {
        Relation seen = given.get().find(Relation.class, relation.getId()).orElseThrow();
        return given.change(name, change -> change.edit(seen).setName(name));
    }

    private String name(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow().getName();
    }

    /** What was stored last is last, whatever the clock says. */
    @Test
    void theHistoryKeepsTheOrderInWhichThingsWereStored() {
        Relation relation = given.relation("A");
        ChangeSet second = rename(relation, "B");
        given.clock().move(YEARS.negated());
        ChangeSet third = rename(relation, "C");
        assertTrue(third.at().isBefore(second.at()));
        assertEquals(List.of("C", "B", "New A"), given.get().log().history(Relation.class, relation.getId(), 10).stream()
                .map(RecordChange::changeSet).map(set -> set.intent().title()).toList());
        assertEquals("B",
                given.get().at(new RecordKey("Relation", relation.getId()), third.id() - 1).getFirst().values().get("name"));
        assertEquals(third.id(), given.get().log().undoable(TestStore.AUTHOR).orElseThrow().id());
        given.reopen(TestStore.AUTHOR);
        Store store = given.get();
        store.undo(store.log().undoable(TestStore.AUTHOR).orElseThrow().id(), "Undo");
        assertEquals("B", name(relation));
        store.undo(store.log().undoable(TestStore.AUTHOR).orElseThrow().id(), "Undo");
        assertEquals("A", name(relation));
        assertEquals(List.of(), store.check());
    }

    /** Else it would be deleted for good as soon as the clock is right again. */
    @Test
    void whatIsDeletedWhileTheClockIsYearsBackIsNotOld() {
        // the first change sets are older than anything a test makes
        given.clock().move(Duration.ofDays(1));
        Relation early = given.relation("Early");
        Relation late = given.relation("Late");
        ChangeSet first = given.change("Early", change -> change.remove(Relation.class, List.of(early.getId())));
        Instant after = given.clock().instant();
        given.relation("Between");
        given.clock().move(YEARS.negated());
        ChangeSet wrong = given.change("Late", change -> change.remove(Relation.class, List.of(late.getId())));
        assertTrue(wrong.at().isBefore(first.at()));
        given.clock().move(YEARS);
        given.relation("Right again");
        assertEquals(List.of(new RecordKey("Relation", early.getId())), given.get().bin().before(after));
        assertEquals(first.id(), given.get().log().lastBefore(after));
        assertEquals(2, given.get().bin().before(given.clock().instant()).size());
        assertEquals(0, given.get().log().lastBefore(Instant.EPOCH));
    }

    /** A list as it was yesterday shows what was stored until then, though one day the clock was ahead. */
    @Test
    void whatWasStoredWhileTheClockWasAheadHidesNothingLater() {
        Relation relation = given.relation("A");
        given.clock().move(YEARS);
        rename(relation, "Ahead");
        given.clock().move(YEARS.negated());
        ChangeSet right = rename(relation, "Right");
        assertEquals(right.id(), given.get().log().lastAt(right.at()));
    }
}
