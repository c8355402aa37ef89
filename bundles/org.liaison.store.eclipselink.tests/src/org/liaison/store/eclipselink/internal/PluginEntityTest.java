// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.TermFields;
import org.liaison.model.crm.Contact;
import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordKey;

/** Entities that the base does not know. */
class PluginEntityTest {

    @RegisterExtension
    final TestStore given = new TestStore(new VisitModel());

    private Contact contact(String name) {
        Contact contact = new Contact();
        contact.setLastName(name);
        given.change("New " + name, change -> change.add(contact));
        return given.get().find(Contact.class, contact.getId()).orElseThrow();
    }

    private Visit visit(Contact contact) {
        Visit visit = Visit.of(contact);
        visit.fill();
        given.change("Visit", change -> change.add(visit));
        return stored(visit);
    }

    private Visit stored(Visit visit) {
        return given.get().find(Visit.class, visit.getId()).orElseThrow();
    }

    @Test
    void shipsTerms() {
        assertEquals(1, given.get().list(TermFields.VOCABULARY, "visit.kind").size());
        given.reopen(TestStore.AUTHOR);
        assertEquals(1, given.get().list(TermFields.VOCABULARY, "visit.kind").size());
    }

    @Test
    void logsThemInTheHistoryOfTheirSubject() {
        Contact roy = contact("Roy");
        Visit visit = visit(roy);
        given.change("Mood", change -> change.edit(visit).setMood(Visit.Mood.BAD));
        EntityChange change = given.get().log().history(Contact.class, roy.getId(), 1).getFirst().changes().getFirst();
        assertEquals("Visit", change.entity());
        assertEquals("[FieldChange[field=mood, before=GOOD, after=BAD]]", change.fields().toString());
    }

    @Test
    void takesChangesBack() {
        Visit visit = visit(contact("Roy"));
        ChangeSet mood = given.change("Mood", change -> change.edit(visit).setMood(Visit.Mood.BAD));
        given.get().undo(mood.id(), "Undo");
        assertEquals(visit.state(), stored(visit).state());
    }

    @Test
    void bringsThemBackWithAllTheirValues() {
        Contact roy = contact("Roy");
        Visit visit = visit(roy);
        String state = visit.state();
        ChangeSet removed = given.change("Delete", change -> change.remove(Contact.class, List.of(roy.getId())));
        assertEquals(Optional.empty(), given.get().find(Visit.class, visit.getId()));
        given.get().undo(removed.id(), "Undo");
        assertEquals(state, stored(visit).state());
        assertEquals(roy.getId(), stored(visit).contact().getId());
    }

    @Test
    void tellsAMoveInBothHistories() {
        Contact roy = contact("Roy");
        Contact lee = contact("Lee");
        Visit visit = visit(roy);
        ChangeSet moved = given.change("Move", change -> Visit.CONTACT.set(change.edit(visit), lee));
        assertEquals(moved.id(), given.get().log().history(Contact.class, roy.getId(), 1).getFirst().changeSet().id());
        assertEquals(moved.id(), given.get().log().history(Contact.class, lee.getId(), 1).getFirst().changeSet().id());
        ChangeSet back = given.get().undo(moved.id(), "Undo");
        assertEquals(roy.getId(), stored(visit).contact().getId());
        assertEquals(back.id(), given.get().log().history(Contact.class, roy.getId(), 1).getFirst().changeSet().id());
        assertEquals(1, back.size());
    }

    @Test
    void areKnownToTheStore() {
        Set<String> names = given.get().types().stream().map(type -> type.name()).collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("Visit", "Contact", "Term")));
    }

    /** Records of a plug-in that was taken out may be erased by their keys: their log is there, their kind is not. */
    @Test
    void areErasedEvenIfNobodyKnowsThemAnyMore() {
        Visit visit = visit(null);
        given.change("Delete", change -> change.remove(Visit.class, List.of(visit.getId())));
        given.reopenWithoutPlugIns();
        assertTrue(given.get().log().history(Visit.class, visit.getId(), 10).toString().contains("Report"));
        given.get().erasure().erase(List.of(new RecordKey("Visit", visit.getId())), "Erased", "Erased", Progress.NONE);
        assertFalse(given.get().log().history(Visit.class, visit.getId(), 10).toString().contains("Report"));
        assertEquals(List.of(), given.get().check());
    }
}
