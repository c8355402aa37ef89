// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Remains;
import org.liaison.store.StaleRecordException;
import org.liaison.store.eclipselink.internal.Visit.Mood;

/** A change set in the making: what it reads of itself, and what it refuses. */
class OpenChangeTest {

    @RegisterExtension
    final TestStore given = new TestStore(new VisitModel());

    private Relation stored(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private <T extends Throwable> T refused(Class<T> type, Consumer<Change> work) {
        return assertThrows(type, () -> given.get().change(Intent.typed("Refused"), work));
    }

    private static Relation named(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        return relation;
    }

    @Test
    void readsWhatItHasWrittenItself() {
        Relation acme = given.relation("A");
        given.change("Several", change -> {
            long before = change.count(Relation.class);
            Relation beta = named("B");
            change.add(beta);
            change.edit(acme).setName("A2");
            Address address = new Address();
            address.setRelation(beta);
            change.add(address);
            assertEquals(before + 1, change.count(Relation.class));
            assertEquals("A2", change.findAll(Relation.class, List.of(acme.getId())).get(acme.getId()).getName());
            assertEquals(Set.of(beta.getId()), change.parts(AddressFields.RELATION, List.of(acme, beta)).keySet());
        });
    }

    @Test
    void whatItEditsAlreadyIsThatVeryCopy() {
        Relation acme = given.relation("A");
        given.change("Twice", change -> {
            Relation copy = change.edit(acme);
            assertSame(copy, change.edit(copy));
            copy.setName("B");
        });
        assertEquals("B", stored(acme).getName());
    }

    @Test
    void refusesToAddWhatWasStoredBefore() {
        Relation acme = given.relation("A");
        refused(IllegalArgumentException.class, change -> change.add(acme));
    }

    @Test
    void refusesAReferenceToWhatWasNotAdded() {
        Relation acme = given.relation("A");
        refused(IllegalStateException.class, change -> change.edit(acme).setParent(named("Loose")));
        refused(IllegalStateException.class,
                change -> change.editAll(List.of(stored(acme)), each -> each.setParent(named("Loose"))));
        assertEquals(null, stored(acme).getParent());
    }

    @Test
    void refusesAReferenceToWhatIsGone() {
        Relation acme = given.relation("A");
        Relation gone = given.relation("Gone");
        given.change("Delete", change -> change.remove(Relation.class, List.of(gone.getId())));
        for (StaleRecordException stale : List.of(
                refused(StaleRecordException.class, change -> change.edit(stored(acme)).setParent(gone)),
                refused(StaleRecordException.class,
                        change -> change.editAll(List.of(stored(acme)), each -> each.setParent(gone))))) {
            assertEquals(gone.getId(), stale.id());
            assertEquals("Relation", stale.entity());
            assertEquals("stale.gone.unknown", stale.problem().key());
        }
    }

    @Test
    void refusesToEditManyOfWhichOneHasChangedSince() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        ChangeSet theirs = given.change("Theirs", change -> change.edit(stored(beta)).setName("B2"));
        StaleRecordException stale = refused(StaleRecordException.class,
                change -> change.editAll(List.of(acme, beta), each -> each.setSiren("732829320")));
        assertEquals(beta.getId(), stale.id());
        assertEquals(theirs.id(), stale.meanwhile().orElseThrow().id());
        assertEquals(null, stored(acme).getSiren());
    }

    @Test
    void whatItHasItselfWrittenSinceIsNotStale() {
        Relation acme = given.relation("A");
        given.change("In steps", change -> {
            change.edit(acme).setName("B");
            change.flush();
            change.edit(acme).setSiren("732829320");
        });
        assertEquals("B", stored(acme).getName());
        assertEquals("732829320", stored(acme).getSiren());
    }

    /** Of a part of it others may have changed it, and that tells nothing of the record. */
    @Test
    void partsThatItHasWrittenDoNotCountForTheRecord() {
        Relation acme = given.relation("A");
        given.change("Theirs", change -> change.edit(stored(acme)).setName("B"));
        refused(StaleRecordException.class, change -> {
            Address address = new Address();
            address.setRelation(stored(acme));
            change.add(address);
            change.flush();
            change.edit(address).setCity("Lyon");
            change.flush();
            change.edit(acme).setSiren("732829320");
        });
    }

    /** An entity of a plug-in that was not woven does not tell what its setters do, though what it inherits from would. */
    @Test
    void editsManyThatAreNotWoven() {
        Contact roy = new Contact();
        roy.setLastName("Roy");
        Visit visit = Visit.of(roy);
        visit.fill();
        Visit same = Visit.of(roy);
        same.fill();
        same.setMood(Mood.BAD);
        given.change("Visits", change -> {
            change.add(roy);
            change.add(visit);
            change.add(same);
        });
        List<Visit> visits = given.get().list(Visit.CONTACT, roy);
        assertEquals(2, visits.size());
        ChangeSet mood = given.change("Mood", change -> assertEquals(1, change.editAll(visits, each -> each.setMood(Mood.BAD))));
        assertEquals(1, mood.size());
        given.get().list(Visit.CONTACT, roy).forEach(each -> assertTrue(each.state().contains("BAD"), each.state()));
        given.get().undo(mood.id(), "Undo");
        assertTrue(given.get().find(Visit.class, visit.getId()).orElseThrow().state().contains("GOOD"));
    }

    @Test
    void nothingThatHasToBeAloneIsDoneWithinAChange() {
        refused(IllegalStateException.class, change -> ((Remains) given.get()).clear(Progress.NONE));
        refused(IllegalStateException.class, change -> given.get().change(Intent.typed("Inner"), inner -> {
        }));
    }

    @Test
    void aChangeSetNeedsATitle() {
        assertThrows(IllegalArgumentException.class, () -> Intent.typed(" "));
    }
}
