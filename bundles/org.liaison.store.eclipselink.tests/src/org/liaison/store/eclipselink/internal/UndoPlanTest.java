// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoConflictException;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoDecisions.Point;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.PlannedThing;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;
import org.liaison.store.UndoScope;
import org.liaison.store.Undoing;

/** Taking change sets back whatever was done since: the plan, and what comes of it. */
class UndoPlanTest {

    private static final UndoScope ALL = new UndoScope.Everything();

    @RegisterExtension
    final TestStore given = new TestStore();

    private Undoing undoing() {
        return (Undoing) given.get();
    }

    private Relation stored(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private Optional<Relation> found(Relation relation) {
        return given.get().find(Relation.class, relation.getId());
    }

    private ChangeSet rename(Relation relation, String name) {
        return given.change("Rename to " + name, change -> change.edit(stored(relation)).setName(name));
    }

    private ChangeSet remove(Relation... relations) {
        List<Long> ids = java.util.stream.Stream.of(relations).map(Relation::getId).toList();
        return given.change("Delete", change -> change.remove(Relation.class, ids));
    }

    private Contact contact(Relation relation, String name) {
        Contact contact = new Contact();
        contact.setLastName(name);
        contact.setRelation(relation);
        given.change("New " + name, change -> change.add(contact));
        return given.get().find(Contact.class, contact.getId()).orElseThrow();
    }

    private ChangeSet last() {
        return given.get().log().newest(1, Long.MAX_VALUE).getFirst();
    }

    private UndoPlan plan(ChangeSet set) {
        return undoing().plan(set.id(), ALL, Progress.NONE);
    }

    private Optional<ChangeSet> carryOut(UndoPlan plan, UndoDecisions decisions) {
        return undoing().carryOut(plan, decisions, "Undo of it", Progress.NONE);
    }

    private static RecordKey key(Relation relation) {
        return new RecordKey("Relation", relation.getId());
    }

    @Test
    void withoutConflictsItIsThePlainUndo() {
        Relation acme = given.relation("A");
        ChangeSet renamed = rename(acme, "B");
        UndoPlan plan = plan(renamed);
        assertEquals(new UndoPlan.Counts(0, 0, 1, 0, 0, 0, 0), plan.counts());
        PlannedThing thing = undoing().look(plan, plan.records()).getFirst().things().getFirst();
        assertEquals(new PlannedThing(Action.CHANGES, key(acme), State.CLEAR,
                List.of(new PlannedValue("name", "B", "A", "B", State.CLEAR, Optional.empty())), Optional.empty()), thing);
        ChangeSet undo = carryOut(plan, UndoDecisions.KEEP_ALL).orElseThrow();
        assertEquals(OptionalLong.of(renamed.id()), undo.undoes());
        assertEquals("A", stored(acme).getName());
    }

    @Test
    void aFieldChangedSinceIsAConflictWithItsChange() {
        Relation acme = given.relation("A");
        ChangeSet first = given.change("Both", change -> {
            Relation edited = change.edit(stored(acme));
            edited.setName("B");
            edited.setSiren("732829320");
        });
        ChangeSet second = rename(acme, "C");
        UndoPlan plan = plan(first);
        assertEquals(1, plan.counts().conflicts());
        assertEquals(1, plan.counts().conflicting());
        Map<String, PlannedValue> values = new java.util.HashMap<>();
        undoing().look(plan, plan.records()).getFirst().things().getFirst().values()
                .forEach(value -> values.put(value.field(), value));
        PlannedValue name = values.get("name");
        assertEquals(State.CONFLICT, name.state());
        assertEquals(List.of("C", "A", "B"), List.of(name.now(), name.then(), name.left()));
        assertEquals(second.id(), name.later().orElseThrow().id());
        assertEquals(State.CLEAR, values.get("siren").state());
    }

    @Test
    void keepsOrTakesEachConflictAndCanBeUndoneItself() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("A2");
        ChangeSet first = given.change("Both", change -> {
            change.edit(stored(acme)).setName("B");
            change.edit(stored(beta)).setName("B2");
        });
        rename(acme, "C");
        rename(beta, "C2");
        Map<String, String> before = Dump.of(given.database().open());
        UndoPlan plan = plan(first);
        assertEquals(2, plan.counts().conflicting());
        ChangeSet undo = carryOut(plan,
                new UndoDecisions(Choice.KEEP, Map.of(new Point(beta.getId(), "name"), Choice.TAKE))).orElseThrow();
        assertEquals("C", stored(acme).getName());
        assertEquals("A2", stored(beta).getName());
        assertEquals(Origin.RESTORE, undo.intent().origin());
        assertEquals(undo.id(), given.get().log().undoable(TestStore.AUTHOR).orElseThrow().id());
        given.get().undo(undo.id(), "Undo the undo");
        assertEquals(before, Dump.of(given.database().open()));
    }

    @Test
    void nothingIsStoredIfEverythingIsKept() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        rename(acme, "C");
        long last = last().id();
        assertEquals(Optional.empty(), carryOut(plan(first), UndoDecisions.KEEP_ALL));
        assertEquals(last, last().id());
    }

    @Test
    void aValueThatIsTheSameAgainIsNoConflict() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        rename(acme, "C");
        rename(acme, "B");
        UndoPlan plan = plan(first);
        assertEquals(0, plan.counts().conflicts());
        carryOut(plan, UndoDecisions.KEEP_ALL);
        assertEquals("A", stored(acme).getName());
    }

    @Test
    void whatIsAsBeforeAlreadyIsLeftAlone() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        rename(acme, "A");
        UndoPlan plan = plan(first);
        assertTrue(plan.counts().nothing());
        assertEquals(List.of(), plan.records());
        assertEquals(1, plan.counts().asBefore());
    }

    @Test
    void whatWasMadeAndUsedSinceIsKeptOrGoesWithWhatHangsOnIt() {
        Relation acme = given.relation("A");
        ChangeSet created = last();
        Contact roy = contact(acme, "Roy");
        UndoPlan plan = plan(created);
        assertEquals(State.CONFLICT, undoing().look(plan, plan.records()).getFirst().things().getFirst().state());
        assertEquals(Optional.empty(), carryOut(plan, UndoDecisions.KEEP_ALL));
        ChangeSet taken = carryOut(plan, UndoDecisions.TAKE_ALL).orElseThrow();
        assertEquals(Optional.empty(), found(acme));
        assertEquals(Optional.empty(), given.get().find(Contact.class, roy.getId()));
        given.get().undo(taken.id(), "Back");
        assertEquals("Roy", given.get().find(Contact.class, roy.getId()).orElseThrow().getLastName());
    }

    @Test
    void ofAnImportWhatNobodyUsedGoesAndTheRestStaysWithItsWhole() {
        Relation[] made = { new Relation(), new Relation() };
        Contact[] people = { new Contact(), new Contact() };
        ChangeSet imported = given.change("Import", change -> {
            for (int i = 0; i < 2; i++) {
                made[i].setName("R" + i);
                change.add(made[i]);
                people[i].setLastName("P" + i);
                people[i].setRelation(made[i]);
                change.add(people[i]);
            }
        });
        Contact used = given.get().find(Contact.class, people[0].getId()).orElseThrow();
        given.change("Use", change -> change.edit(used).setFirstName("Ada"));
        UndoPlan plan = plan(imported);
        assertEquals(2, plan.counts().conflicts());
        assertEquals(2, plan.counts().gone());
        carryOut(plan, new UndoDecisions(Choice.TAKE, Map.of(new Point(used.getId(), ""), Choice.KEEP)));
        assertTrue(found(made[0]).isPresent());
        assertTrue(given.get().find(Contact.class, used.getId()).isPresent());
        assertFalse(found(made[1]).isPresent());
        assertFalse(given.get().find(Contact.class, people[1].getId()).isPresent());
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void aLinkToWhatIsGoneStaysEmpty() {
        Relation parent = given.relation("Parent");
        Relation child = given.relation("Child");
        given.change("Link", change -> change.edit(stored(child)).setParent(stored(parent)));
        ChangeSet removed = remove(child);
        ChangeSet gone = remove(parent);
        UndoPlan plan = plan(removed);
        PlannedValue lost = undoing().look(plan, plan.records()).getFirst().things().getFirst().values().stream()
                .filter(value -> value.field().equals("parent")).findFirst().orElseThrow();
        assertEquals(State.IMPOSSIBLE, lost.state());
        assertEquals(gone.id(), lost.later().orElseThrow().id());
        carryOut(plan, UndoDecisions.KEEP_ALL);
        assertEquals("Child", stored(child).getName());
        assertEquals(null, stored(child).getParent());
    }

    @Test
    void aPartWhoseWholeIsGoneCannotComeBack() {
        Relation acme = given.relation("A");
        Address address = new Address();
        address.setRelation(acme);
        address.setCity("Lyon");
        given.change("Address", change -> change.add(address));
        ChangeSet removed = given.change("Delete address", change -> change.remove(Address.class, List.of(address.getId())));
        remove(acme);
        UndoPlan plan = plan(removed);
        assertEquals(1, plan.counts().impossible());
        assertEquals(0, plan.counts().back());
        assertEquals(Optional.empty(), carryOut(plan, UndoDecisions.TAKE_ALL));
    }

    @Test
    void bringsOneRecordBackOutOfABulkDeletionWithAllThatHungOnIt() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Contact roy = contact(acme, "Roy");
        Relation child = given.relation("Child");
        given.change("Link", change -> change.edit(stored(child)).setParent(stored(acme)));
        Address address = new Address();
        address.setContact(roy);
        address.setCity("Lyon");
        given.change("Address", change -> change.add(address));
        contact(beta, "Other");
        Map<String, String> before = Dump.of(given.database().open());
        ChangeSet bulk = remove(acme, beta);
        UndoPlan plan = undoing().plan(bulk.id(), new UndoScope.Records(Set.of(key(acme))), Progress.NONE);
        assertEquals(new UndoPlan.Counts(3, 0, 1, 0, 0, 0, 0), plan.counts());
        carryOut(plan, UndoDecisions.KEEP_ALL);
        assertEquals(acme.getId(), stored(child).getParent().getId());
        assertEquals("Lyon", given.get().list(AddressFields.CONTACT, roy).getFirst().getCity());
        assertFalse(found(beta).isPresent());
        carryOut(undoing().plan(bulk.id(), new UndoScope.Records(Set.of(key(beta))), Progress.NONE), UndoDecisions.KEEP_ALL);
        assertEquals(before, Dump.of(given.database().open()));
    }

    @Test
    void takesOneValueBack() {
        Relation acme = given.relation("A");
        ChangeSet first = given.change("Both", change -> {
            Relation edited = change.edit(stored(acme));
            edited.setName("B");
            edited.setSiren("732829320");
        });
        UndoPlan plan = undoing().plan(first.id(), new UndoScope.Value(key(acme), "name"), Progress.NONE);
        assertEquals(1, plan.counts().changed());
        carryOut(plan, UndoDecisions.KEEP_ALL);
        assertEquals("A", stored(acme).getName());
        assertEquals("732829320", stored(acme).getSiren());
    }

    @Test
    void countsAllAndLooksAtSome() {
        ChangeSet made = given.change("Many", change -> {
            for (int i = 0; i < 1000; i++) {
                Relation relation = new Relation();
                relation.setName("R" + i);
                change.add(relation);
            }
        });
        UndoPlan plan = plan(made);
        assertEquals(1000, plan.counts().gone());
        assertEquals(1000, plan.records().size());
        assertEquals(20, undoing().look(plan, plan.records().subList(500, 520)).size());
    }

    @Test
    void endsWhenItIsToldToAndChangesNothing() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        rename(acme, "C");
        UndoPlan plan = plan(first);
        Progress ended = new Progress() {
            @Override
            public void at(long done, long total, long records) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> undoing().plan(first.id(), ALL, ended));
        assertThrows(CancellationException.class, () -> undoing().carryOut(plan, UndoDecisions.TAKE_ALL, "Undo", ended));
        assertEquals("C", stored(acme).getName());
    }

    @Test
    void refusesWhatWasTakenBackMeanwhile() {
        Relation acme = given.relation("A");
        ChangeSet first = rename(acme, "B");
        rename(acme, "C");
        UndoPlan plan = plan(first);
        given.get().undo(last().id(), "Undo");
        given.get().undo(first.id(), "Undo");
        assertThrows(UndoConflictException.class, () -> carryOut(plan, UndoDecisions.TAKE_ALL));
    }
}
