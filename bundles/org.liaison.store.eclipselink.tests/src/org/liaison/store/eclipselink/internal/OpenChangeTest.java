// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange.FieldChange;
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

    /** Every way of reading sees what was only just set or added. */
    @Test
    void eachWayOfReadingSeesTheLastWord() {
        Relation acme = given.relation("A");
        given.change("Several", change -> {
            Relation beta = added(change, "B");
            assertEquals("B", change.findAll(Relation.class, List.of(beta.getId())).get(beta.getId()).getName());
            Address address = new Address();
            address.setRelation(beta);
            change.add(address);
            assertEquals(Set.of(beta.getId()), change.parts(AddressFields.RELATION, List.of(acme, beta)).keySet());
            Relation gamma = added(change, "C");
            Set<Long> scanned = new HashSet<>();
            change.scan(Relation.class, 10, batch -> batch.forEach(each -> scanned.add(each.getId())));
            assertTrue(scanned.containsAll(List.of(acme.getId(), beta.getId(), gamma.getId())));
            Relation delta = added(change, "D");
            assertEquals(List.of(delta.getId()),
                    change.list(RelationFields.NAME, "D").stream().map(Relation::getId).toList());
            Relation epsilon = added(change, "E");
            change.remove(Relation.class, List.of(epsilon.getId()));
            assertEquals(Optional.empty(), change.find(Relation.class, epsilon.getId()));
            change.edit(acme).setAcronym("AA");
            change.editAll(change.list(RelationFields.NAME, "A"), each -> each.setName("A2"));
        });
        assertEquals("A2 AA", stored(acme).getName() + ' ' + stored(acme).getAcronym());
        assertEquals(List.of(), given.get().list(RelationFields.NAME, "E"));
    }

    private static Relation added(Change change, String name) {
        Relation relation = named(name);
        change.add(relation);
        return relation;
    }

    @Test
    void whatIsRemovedMayStillBeSetAndWhatReferredToItIsEditedOn() {
        Relation acme = given.relation("A");
        Relation child = given.relation("Child");
        given.change("Link", change -> change.edit(stored(child)).setParent(stored(acme)));
        ChangeSet removed = given.change("Delete", change -> {
            Relation gone = change.edit(stored(acme));
            Relation copy = change.edit(stored(child));
            gone.setAcronym("A1");
            copy.setAcronym("C1");
            change.remove(Relation.class, List.of(acme.getId()));
            gone.setAcronym("A2");
            copy.setSiren("732829320");
        });
        assertEquals(Optional.empty(), given.get().find(Relation.class, acme.getId()));
        Relation read = stored(child);
        assertEquals("C1 732829320 null", read.getAcronym() + ' ' + read.getSiren() + ' ' + read.getParent());
        given.get().undo(removed.id(), "Undo");
        assertEquals("A", stored(child).getParent().getName());
    }

    /** Of what an import reads from a file, the history tells the row. */
    @Test
    void theHistoryTellsWhereEachChangeWasMade() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        given.change("Rows", change -> {
            change.at("row 1");
            change.edit(stored(acme)).setAcronym("AA");
            change.at("row 2");
            change.edit(stored(beta)).setAcronym("BB");
            Relation gamma = added(change, "C");
            change.at("row 3");
            change.flush();
            change.edit(stored(acme)).setSiren("732829320");
            change.edit(gamma).setAcronym("CC");
        });
        assertEquals(Set.of("row 3 siren", "row 1 acronym", " "), places(acme));
        assertEquals(Set.of("row 2 acronym", " "), places(beta));
    }

    private Set<String> places(Relation relation) {
        return given.get().log().history(Relation.class, relation.getId(), 10).stream().map(change -> change.place() + ' '
                + change.changes().stream().flatMap(each -> each.fields().stream()).map(FieldChange::field).findFirst()
                        .orElse(""))
                .collect(Collectors.toSet());
    }

    /** Whoever keeps an entity must not keep all that its change set read. */
    @Test
    void whatIsKeptOfAChangeSetHoldsOnToNothing() {
        Relation acme = given.relation("A");
        List<Relation> kept = new ArrayList<>();
        given.change("Several", change -> {
            kept.add(added(change, "B"));
            change.flush();
            kept.add(change.edit(stored(acme)));
            kept.getLast().setAcronym("AA");
            change.editAll(List.of(kept.getFirst()), each -> {
                kept.add(each);
                each.setAcronym("BB");
            });
            kept.add(added(change, "C"));
        });
        assertEquals(4, kept.size());
        assertEquals(List.of(), kept.stream()
                .filter(each -> ChangeTracker.class.cast(each)._persistence_getPropertyChangeListener() != null)
                .map(each -> each.getName() + ' ' + each.getAcronym()).toList());
    }

    /** What the owner of a part did tells nothing of the record itself. */
    @Test
    void namesTheLastWhoChangedTheRecordAndNotAPartOfIt() {
        Relation acme = given.relation("A");
        ChangeSet theirs = given.change("Theirs", change -> change.edit(stored(acme)).setName("B"));
        given.change("Address", change -> {
            Address address = new Address();
            address.setRelation(stored(acme));
            change.add(address);
        });
        StaleRecordException stale = refused(StaleRecordException.class, change -> change.edit(acme).setAcronym("AA"));
        assertEquals(theirs, stale.meanwhile().orElseThrow());
    }

    @Test
    void othersWriteOnAfterwards() throws InterruptedException, ExecutionException, TimeoutException {
        given.relation("A");
        given.archiveAllBut(0);
        assertEquals("B", CompletableFuture.supplyAsync(() -> given.relation("B")).get(20, TimeUnit.SECONDS).getName());
    }

    @Test
    void aChangeSetNeedsATitle() {
        assertThrows(IllegalArgumentException.class, () -> Intent.typed(" "));
    }
}
