// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.DomainEntity;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.Store.Fate;

/** Deleting records with what belongs to them, and bringing all of it back. */
class RemovalTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    /** A relation with a place, people, addresses, phones, a tag and a daughter. */
    private Relation graph() {
        Relation acme = new Relation();
        acme.setName("ACME");
        acme.setNotes("Long\nnotes « éà »");
        Establishment place = new Establishment();
        place.setRelation(acme);
        place.setName("Lyon");
        Contact roy = new Contact();
        roy.setLastName("Roy");
        roy.setRelation(acme);
        roy.setEstablishment(place);
        roy.setBirthDate(LocalDate.of(1970, 3, 29));
        roy.setPassive(false);
        Address own = new Address();
        own.setRelation(acme);
        own.setCity("Lyon");
        Address ofPlace = new Address();
        ofPlace.setEstablishment(place);
        Coordinate phone = new Coordinate();
        phone.setRelation(acme);
        phone.setKind(given.get().list(TermFields.VOCABULARY, Vocabulary.COORDINATE_KIND).getFirst());
        phone.setValue("+33123456789");
        Tag tag = new Tag();
        tag.setModule(Tag.RELATION);
        tag.setLabel("VIP");
        Tagging tagging = new Tagging();
        tagging.setTag(tag);
        tagging.setRelation(acme);
        Relation daughter = new Relation();
        daughter.setName("Daughter");
        daughter.setParent(acme);
        given.change("Graph", change -> List.<DomainEntity>of(acme, place, roy, own, ofPlace, phone, tag, tagging, daughter)
                .forEach(change::add));
        return acme;
    }

    private ChangeSet remove(Relation... relations) {
        List<Long> ids = List.of(relations).stream().map(Relation::getId).toList();
        return given.change("Delete", change -> change.remove(Relation.class, ids));
    }

    @Test
    void tellsTheConsequencesInNumbers() {
        Relation acme = graph();
        Map<String, Long> consequences = given.get().consequences(Relation.class, List.of(acme.getId())).stream()
                .collect(Collectors.toMap(each -> each.type().name() + ' ' + each.fate(), each -> each.count()));
        assertEquals(Map.of("Relation " + Fate.REMOVED, 1L, "Establishment " + Fate.REMOVED, 1L, "Address " + Fate.REMOVED, 2L,
                "Coordinate " + Fate.REMOVED, 1L, "Tagging " + Fate.REMOVED, 1L, "Contact " + Fate.REMOVED, 1L,
                "Relation " + Fate.UNLINKED, 1L), consequences);
        assertEquals("Relation", given.get().consequences(Relation.class, List.of(acme.getId())).getFirst().type().name());
    }

    @Test
    void takesPartsAlong() {
        ChangeSet removed = remove(graph());
        assertEquals(8, removed.size());
        assertEquals(0, given.get().count(Address.class));
        assertEquals(0, given.get().count(Establishment.class));
        assertEquals(1, given.get().count(Relation.class));
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void unlinksOthers() {
        graph();
        List<Establishment> places = new ArrayList<>();
        given.get().scan(Establishment.class, 10, places::addAll);
        given.change("Delete place", change -> change.remove(Establishment.class, List.of(places.getFirst().getId())));
        List<Contact> contacts = new ArrayList<>();
        given.get().scan(Contact.class, 10, contacts::addAll);
        assertEquals("ACME", contacts.getFirst().getRelation().getName());
        assertNull(contacts.getFirst().getEstablishment());
        assertEquals(2, contacts.getFirst().getVersion());
        assertEquals(List.of(Kind.UPDATED), given.get().log().history(Contact.class, contacts.getFirst().getId(), 1).getFirst()
                .changes().stream().map(change -> change.kind()).toList());
    }

    @Test
    void undoBringsTheSameGraphBack() {
        Relation acme = graph();
        Map<String, String> before = Dump.of(given.database().open());
        ChangeSet removed = remove(acme);
        Map<String, String> without = Dump.of(given.database().open());
        assertNotEquals(before, without);
        ChangeSet undo = given.get().undo(removed.id(), "Undo");
        assertEquals(before, Dump.of(given.database().open()));
        ChangeSet redo = given.get().undo(undo.id(), "Redo");
        assertEquals(without, Dump.of(given.database().open()));
        given.get().undo(redo.id(), "Undo again");
        assertEquals(before, Dump.of(given.database().open()));
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void tellsTheHistoryOfWhatIsGone() {
        Relation acme = graph();
        remove(acme);
        assertEquals(List.of(Kind.REMOVED),
                given.get().log().history(Relation.class, acme.getId(), 1).getFirst().changes().stream()
                        .filter(change -> change.entity().equals("Relation")).map(change -> change.kind()).toList());
        assertEquals(6, given.get().log().history(Relation.class, acme.getId(), 1).getFirst().changes().size());
    }

    @Test
    void removesCyclesAndTrees() {
        Relation first = given.relation("First");
        Relation second = given.relation("Second");
        Relation third = given.relation("Third");
        given.change("Circle", change -> {
            change.edit(first).setParent(second);
            change.edit(second).setParent(first);
            change.edit(third).setParent(first);
        });
        Map<String, String> before = Dump.of(given.database().open());
        ChangeSet removed = remove(first, second, third);
        assertEquals(3, removed.size());
        given.get().undo(removed.id(), "Undo");
        assertEquals(before, Dump.of(given.database().open()));
    }

    @Test
    void passesOverWhatDoesNotExist() {
        assertEquals(Optional.empty(),
                given.get().change(org.liaison.store.Intent.typed("Nothing"),
                        change -> change.remove(Relation.class, List.of(4711L))));
    }

    @Test
    void editsAndRemovesInOneChangeSet() {
        Relation acme = given.relation("ACME");
        Relation daughter = given.relation("Daughter");
        given.change("Link", change -> change.edit(daughter).setParent(acme));
        Relation linked = given.get().find(Relation.class, daughter.getId()).orElseThrow();
        Map<String, String> before = Dump.of(given.database().open());
        ChangeSet both = given.change("Both", change -> {
            Relation copy = change.edit(linked);
            copy.setName("Alone");
            change.remove(Relation.class, List.of(acme.getId()));
            copy.setSiren("732829320");
        });
        Relation stored = given.get().find(Relation.class, daughter.getId()).orElseThrow();
        assertEquals("Alone", stored.getName());
        assertEquals("732829320", stored.getSiren());
        assertNull(stored.getParent());
        given.get().undo(both.id(), "Undo");
        assertEquals(before, Dump.of(given.database().open()));
    }

    @Test
    void undoesAChangeSetThatMakesAndRemoves() {
        Relation acme = given.relation("ACME");
        Map<String, String> before = Dump.of(given.database().open());
        ChangeSet set = given.change("Replace", change -> {
            Relation other = new Relation();
            other.setName("Other");
            change.add(other);
            change.flush();
            change.edit(acme).setParent(other);
            change.flush();
            change.remove(Relation.class, List.of(other.getId()));
        });
        given.get().undo(set.id(), "Undo");
        assertEquals(before, Dump.of(given.database().open()));
    }
}
