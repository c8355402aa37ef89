// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.queries.FetchGroupTracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.EntityType;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent;

/** What readers hand out. */
class ReadTest {

    private static final int MANY = 1_300;

    @RegisterExtension
    final TestStore given = new TestStore();

    @Test
    void makesTheAuthorAColleague() {
        assertEquals(1, given.get().list(ColleagueFields.LOGIN, TestStore.AUTHOR).size());
        given.reopen(TestStore.AUTHOR);
        assertEquals(1, given.get().list(ColleagueFields.LOGIN, TestStore.AUTHOR).size());
    }

    @Test
    void handsOutCopies() {
        Relation acme = given.relation("ACME");
        Relation read = given.get().find(Relation.class, acme.getId()).orElseThrow();
        read.setName("Scribble");
        assertEquals("ACME", given.get().find(Relation.class, acme.getId()).orElseThrow().getName());
        Term term = given.get().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE).getFirst();
        assertNotSame(term, given.get().find(Term.class, term.getId()).orElseThrow());
    }

    @Test
    void findsAndListsMany() {
        Relation parent = given.relation("Parent");
        List<Relation> made = new ArrayList<>();
        given.change("Many", change -> {
            for (int i = 0; i < MANY; i++) {
                Relation relation = new Relation();
                relation.setName("R" + i);
                relation.setParent(parent);
                change.add(relation);
                made.add(relation);
            }
        });
        List<Long> ids = made.stream().map(Relation::getId).toList();
        Map<Long, Relation> found = given.get().findAll(Relation.class, ids);
        assertEquals(MANY, found.size());
        assertEquals("R7", found.get(made.get(7).getId()).getName());
        assertEquals(ids.stream().sorted().toList(),
                given.get().list(RelationFields.PARENT, parent).stream().map(Relation::getId).toList());
        assertEquals(MANY, given.get().list(RelationFields.NAME, made.stream().map(Relation::getName).toList()).size());
        assertEquals(List.of(), given.get().list(RelationFields.PARENT, List.of()));
    }

    @Test
    void committedReadersFollowReferencesToo() {
        Relation acme = given.relation("ACME");
        Term type = given.get().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE).getFirst();
        Contact roy = new Contact();
        roy.setLastName("Roy");
        roy.setRelation(acme);
        given.change("Roy", change -> {
            change.edit(acme).setType(type);
            change.add(roy);
        });
        Contact read = given.get().committed().list(ContactFields.RELATION, acme).getFirst();
        assertEquals("ACME", read.getRelation().getName());
        assertEquals(type.getCode(), read.getRelation().getType().getCode());
    }

    @Test
    void readsPartsOfTheVeryRecords() {
        Relation acme = given.relation("ACME");
        Relation alone = given.relation("Alone");
        Contact roy = contact("Roy", acme);
        Contact lee = contact("Lee", acme);
        Map<Long, List<Contact>> parts = given.get().parts(ContactFields.RELATION, List.of(acme, alone));
        assertEquals(Set.of(acme.getId()), parts.keySet());
        assertEquals(List.of(roy.getId(), lee.getId()), parts.get(acme.getId()).stream().map(Contact::getId).toList());
        assertSame(acme, parts.get(acme.getId()).getFirst().getRelation());
    }

    /** Also where a clock has no midnight, and after the row was gone. */
    @Test
    void daysAreThoseThatWereStored() {
        Contact roy = contact("Roy", given.relation("ACME"));
        for (LocalDate day : List.of(LocalDate.of(1, 1, 1), LocalDate.of(1900, 1, 1), LocalDate.of(2026, 3, 29),
                LocalDate.of(9999, 12, 31))) {
            given.change("Born",
                    change -> change.edit(given.get().find(Contact.class, roy.getId()).orElseThrow()).setBirthDate(day));
            assertEquals(day, given.get().find(Contact.class, roy.getId()).orElseThrow().getBirthDate());
            given.change("Remove", change -> change.remove(Contact.class, List.of(roy.getId())));
            given.get().undo(given.get().log().undoable(TestStore.AUTHOR).orElseThrow().id(), "Undo");
            assertEquals(day, given.get().find(Contact.class, roy.getId()).orElseThrow().getBirthDate());
        }
    }

    @Test
    void whatWasReadInAChangeMayBeAskedForMoreAfterwards() {
        Contact roy = contact("Roy", given.relation("ACME"));
        List<Contact> read = new ArrayList<>();
        given.get().change(Intent.typed("Nothing"), change -> read.add(change.find(Contact.class, roy.getId()).orElseThrow()));
        assertEquals("ACME", read.getFirst().getRelation().getName());
    }

    private Contact contact(String name, Relation relation) {
        Contact contact = new Contact();
        contact.setLastName(name);
        contact.setRelation(relation);
        given.change(name, change -> change.add(contact));
        return contact;
    }

    @Test
    void whatWasAddedIsUsableAfterwards() {
        Relation acme = new Relation();
        acme.setName("ACME");
        given.change("New", change -> change.add(acme));
        acme.setName("Typed but not saved");
        assertEquals("ACME", given.get().find(Relation.class, acme.getId()).orElseThrow().getName());
        given.change("Edit", change -> change.edit(acme).setSiren("732829320"));
        assertEquals("732829320", given.get().find(Relation.class, acme.getId()).orElseThrow().getSiren());
    }

    /** Without weaving there would be neither lazy references nor cheap change tracking; nothing weaves at run time. */
    @Test
    void shippedEntitiesAreWoven() {
        for (EntityType<?> type : given.get().types()) {
            for (Class<?> woven : List.of(PersistenceWeaved.class, ChangeTracker.class, FetchGroupTracker.class)) {
                assertTrue(woven.isAssignableFrom(type.javaType()), type.name() + " is no " + woven.getSimpleName());
            }
        }
    }

    @Test
    void aKindIsKnownByItsClassAndByItsName() {
        assertEquals(RelationFields.TYPE, given.get().type(Relation.class));
        assertEquals(Optional.of(RelationFields.TYPE), given.get().type("Relation"));
        assertEquals(Optional.empty(), given.get().type("Visit"));
        assertThrows(IllegalArgumentException.class, () -> given.get().type(Visit.class));
    }
}
