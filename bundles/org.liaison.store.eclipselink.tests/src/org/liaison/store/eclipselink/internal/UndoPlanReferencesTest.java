// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
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

/** Taking change sets back whose references lead to what has gone or goes with them. */
class UndoPlanReferencesTest {

    private static final UndoScope ALL = new UndoScope.Everything();

    @RegisterExtension
    final TestStore given = new TestStore();

    private Undoing undoing() {
        return (Undoing) given.get();
    }

    private Relation stored(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private boolean isThere(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).isPresent();
    }

    private ChangeSet remove(Relation relation) {
        return given.change("Delete", change -> change.remove(Relation.class, List.of(relation.getId())));
    }

    private UndoPlan plan(ChangeSet set) {
        return undoing().plan(set.id(), ALL, Progress.NONE);
    }

    private Optional<ChangeSet> carryOut(UndoPlan plan, UndoDecisions decisions) {
        return undoing().carryOut(plan, decisions, "Undo of it", Progress.NONE);
    }

    private PlannedThing thing(UndoPlan plan, long id) {
        return undoing().look(plan, plan.records()).stream().flatMap(record -> record.things().stream())
                .filter(thing -> thing.thing().id() == id).findFirst().orElseThrow();
    }

    private static PlannedValue value(PlannedThing thing, String field) {
        return thing.values().stream().filter(value -> value.field().equals(field)).findFirst().orElseThrow();
    }

    /** A company of {@code child} that is made in the same change set in which it takes the place of another. */
    private ChangeSet takesThePlace(Relation made, Relation child) {
        return given.change("Both", change -> {
            made.setName("New parent");
            change.add(made);
            change.edit(stored(child)).setParent(made);
        });
    }

    private Relation childOf(Relation parent) {
        Relation child = given.relation("Child");
        given.change("Link", change -> change.edit(stored(child)).setParent(stored(parent)));
        return child;
    }

    @Test
    void whatReferredToSomethingGoneAndRefersToWhatGoesRefersToNothing() {
        Relation old = given.relation("Old");
        Relation child = childOf(old);
        Relation made = new Relation();
        ChangeSet both = takesThePlace(made, child);
        ChangeSet gone = remove(old);
        UndoPlan plan = plan(both);
        PlannedValue parent = value(thing(plan, child.getId()), "parent");
        assertEquals(State.IMPOSSIBLE, parent.state());
        assertEquals(List.of(Long.toString(made.getId()), Long.toString(old.getId())), List.of(parent.now(), parent.then()));
        assertEquals(gone.id(), parent.later().orElseThrow().id());
        assertEquals(Action.GOES, thing(plan, made.getId()).action());
        ChangeSet undo = carryOut(plan, UndoDecisions.KEEP_ALL).orElseThrow();
        assertNull(stored(child).getParent());
        assertFalse(isThere(made));
        assertEquals(List.of(), given.get().check());
        given.get().undo(undo.id(), "Back");
        assertEquals(made.getId(), stored(child).getParent().getId());
    }

    @Test
    void butItGoesOnReferringToWhatIsKept() {
        Relation old = given.relation("Old");
        Relation child = childOf(old);
        Relation made = new Relation();
        ChangeSet both = takesThePlace(made, child);
        remove(old);
        given.change("Use", change -> change.edit(stored(made)).setName("Used"));
        assertEquals(Optional.empty(), carryOut(plan(both), UndoDecisions.KEEP_ALL));
        assertEquals(made.getId(), stored(child).getParent().getId());
        carryOut(plan(both), new UndoDecisions(Choice.KEEP, Map.of(new Point(made.getId(), ""), Choice.TAKE)));
        assertNull(stored(child).getParent());
        assertFalse(isThere(made));
    }

    @Test
    void andToWhatIsNoneOfItsMaking() {
        Relation old = given.relation("Old");
        Relation other = given.relation("Other");
        Relation child = childOf(old);
        ChangeSet moved = given.change("Move", change -> change.edit(stored(child)).setParent(stored(other)));
        remove(old);
        UndoPlan plan = plan(moved);
        assertEquals(1, plan.counts().impossible());
        assertEquals(Optional.empty(), carryOut(plan, UndoDecisions.TAKE_ALL));
        assertEquals(other.getId(), stored(child).getParent().getId());
    }

    @Test
    void aValueOfWhatIsGoneNamesItsDeletion() {
        Relation acme = given.relation("A");
        ChangeSet renamed = given.change("Rename", change -> change.edit(stored(acme)).setName("B"));
        ChangeSet gone = remove(acme);
        PlannedThing thing = thing(plan(renamed), acme.getId());
        assertEquals(State.IMPOSSIBLE, thing.state());
        assertEquals(gone.id(), thing.later().orElseThrow().id());
        assertEquals(gone.id(), value(thing, "name").later().orElseThrow().id());
        assertEquals(Optional.empty(), carryOut(plan(renamed), UndoDecisions.TAKE_ALL));
    }

    @Test
    void whatWasTakenBackSinceStandsInNobodysWay() {
        Relation acme = given.relation("A");
        ChangeSet renamed = given.change("Rename", change -> change.edit(stored(acme)).setName("B"));
        ChangeSet later = given.change("Rename", change -> change.edit(stored(acme)).setName("C"));
        ChangeSet more = given.change("More", change -> {
            Relation edited = change.edit(stored(acme));
            edited.setSiren("732829320");
            edited.setName("D");
        });
        given.get().undo(more.id(), "Undo");
        assertEquals(later.id(), value(thing(plan(renamed), acme.getId()), "name").later().orElseThrow().id());
    }

    @Test
    void aPartThatGoesBackIsToldOfInBothHistories() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Address address = new Address();
        address.setRelation(acme);
        given.change("Address", change -> change.add(address));
        ChangeSet moved = given.change("Move",
                change -> change.edit(given.get().find(Address.class, address.getId()).orElseThrow()).setRelation(stored(beta)));
        ChangeSet back = carryOut(plan(moved), UndoDecisions.KEEP_ALL).orElseThrow();
        assertEquals(1, given.get().list(AddressFields.RELATION, acme).size());
        for (Relation each : List.of(acme, beta)) {
            assertEquals(back.id(),
                    given.get().log().history(Relation.class, each.getId(), 1).getFirst().changeSet().id(), each.getName());
        }
        assertEquals(1, back.size());
    }

    @Test
    void aPlanThatIsNotTheLastOneCanStillBeLookedAt() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        ChangeSet first = given.change("Rename", change -> change.edit(stored(acme)).setName("A2"));
        ChangeSet second = given.change("Rename", change -> change.edit(stored(beta)).setName("B2"));
        UndoPlan plan = plan(first);
        UndoPlan other = plan(second);
        assertEquals("A", value(thing(plan, acme.getId()), "name").then());
        assertEquals("B", value(thing(other, beta.getId()), "name").then());
        assertEquals(List.of(), undoing().look(plan, List.of(new RecordKey("Relation", beta.getId()))));
    }

    @Test
    void aValueCanBeTakenBackOutOfWhatWasUndone() {
        Relation acme = given.relation("A");
        ChangeSet renamed = given.change("Rename", change -> change.edit(stored(acme)).setName("B"));
        UndoScope name = new UndoScope.Value(new RecordKey("Relation", acme.getId()), "name");
        UndoPlan plan = undoing().plan(renamed.id(), name, Progress.NONE);
        given.get().undo(renamed.id(), "Undo");
        assertEquals(Optional.empty(), carryOut(plan, UndoDecisions.TAKE_ALL));
        assertEquals("A", stored(acme).getName());
    }

    @Test
    void aConflictWithinWhatIsGoneIsNotTaken() {
        Relation acme = given.relation("A");
        Contact roy = new Contact();
        roy.setLastName("Roy");
        ChangeSet made = given.change("Both", change -> {
            roy.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            change.add(roy);
            change.edit(stored(acme)).setName("B");
        });
        remove(acme);
        carryOut(plan(made), UndoDecisions.TAKE_ALL);
        assertFalse(isThere(acme));
        assertTrue(given.get().check().isEmpty());
    }

    @Test
    void ofALargeChangeSetThePlanningEndsWhileItIsRead() {
        ChangeSet made = given.change("Many", change -> {
            for (int i = 0; i < 1000; i++) {
                Contact contact = new Contact();
                contact.setLastName("C" + i);
                change.add(contact);
            }
        });
        Told told = new Told();
        assertThrows(CancellationException.class, () -> undoing().plan(made.id(), ALL, told));
        assertEquals(1, told.times);
    }

    /** Ends what it is told of at once. */
    private static final class Told implements Progress {
        private int times;

        @Override
        public void at(long done, long total, long records) {
            times++;
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
