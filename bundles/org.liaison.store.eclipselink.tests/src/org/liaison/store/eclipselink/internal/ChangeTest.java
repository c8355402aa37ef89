// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.StaleRecordException;
import org.liaison.store.Store;

/** What a change set stores and logs. */
class ChangeTest {

    private static final LocalDate DAY = LocalDate.ofInstant(TickingClock.START, ZoneOffset.UTC);

    @RegisterExtension
    final TestStore given = new TestStore();

    @Test
    void storesWhatIsAdded() {
        Relation acme = given.relation("ACME");
        assertTrue(acme.getId() > 0);
        assertEquals(1, acme.getVersion());
        assertEquals("ACME", given.get().find(Relation.class, acme.getId()).orElseThrow().getName());
        assertEquals(1, given.get().count(Relation.class));
    }

    @Test
    void logsOnlyThatSomethingWasCreated() {
        Relation acme = given.relation("ACME");
        List<RecordChange> history = given.get().log().history(Relation.class, acme.getId(), 10);
        assertEquals(List.of(new EntityChange(Kind.CREATED, "Relation", acme.getId(), List.of())), history.getFirst().changes());
        assertEquals("New ACME", history.getFirst().changeSet().intent().title());
        assertEquals(TestStore.AUTHOR, history.getFirst().changeSet().author());
    }

    @Test
    void logsValuesBeforeAndAfter() {
        Relation acme = given.relation("ACME");
        Term client = given.get().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE).getFirst();
        given.change("Edit", change -> {
            Relation copy = change.edit(acme);
            copy.setName("ACME SAS");
            copy.setTurnover(new BigDecimal("12.50"));
            copy.setType(client);
        });
        List<FieldChange> fields = given.get().log().history(Relation.class, acme.getId(), 1).getFirst().changes().getFirst()
                .fields();
        assertEquals(Set.of(new FieldChange("name", "ACME", "ACME SAS"), new FieldChange("turnover", null, "12.5"),
                new FieldChange("type", null, Long.toString(client.getId()))), Set.copyOf(fields));
        Relation stored = given.get().find(Relation.class, acme.getId()).orElseThrow();
        assertEquals(client.getId(), stored.getType().getId());
        assertEquals(2, stored.getVersion());
    }

    @Test
    void logsOldReferences() {
        List<Term> types = given.get().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE);
        Relation acme = given.relation("ACME");
        given.change("One", change -> change.edit(acme).setType(types.get(0)));
        Relation one = given.get().find(Relation.class, acme.getId()).orElseThrow();
        given.change("Two", change -> change.edit(one).setType(types.get(1)));
        assertEquals(List.of(new FieldChange("type", Long.toString(types.get(0).getId()), Long.toString(types.get(1).getId()))),
                given.get().log().history(Relation.class, acme.getId(), 1).getFirst().changes().getFirst().fields());
    }

    @Test
    void setsNothingWhereNothingChanges() {
        Relation acme = given.relation("ACME");
        Optional<ChangeSet> set = given.get().change(Intent.typed("Nothing"),
                change -> change.edit(acme).setName(new String("ACME")));
        assertEquals(Optional.empty(), set);
        assertEquals(1, given.get().find(Relation.class, acme.getId()).orElseThrow().getVersion());
    }

    @Test
    void keepsTheDayOnWhichARecordWasMade() {
        Relation acme = given.relation("ACME");
        assertEquals(DAY, acme.getCreatedOn());
        given.get().change(Intent.typed("Another day"), change -> {
            Relation copy = change.edit(acme);
            copy.created(DAY.plusDays(1));
            copy.setName("ACME SAS");
        });
        assertEquals(DAY, given.get().find(Relation.class, acme.getId()).orElseThrow().getCreatedOn());
        assertEquals(List.of(new FieldChange("name", "ACME", "ACME SAS")),
                given.get().log().history(Relation.class, acme.getId(), 1).getFirst().changes().getFirst().fields());
    }

    @Test
    void doesNotBumpTheVersionOfWhatIsEditedWithoutChange() {
        Relation acme = given.relation("ACME");
        Relation other = given.relation("Other");
        given.change("One of two", change -> {
            change.edit(acme).setName(new String("ACME"));
            change.edit(other).setName("Another");
        });
        assertEquals(1, given.get().find(Relation.class, acme.getId()).orElseThrow().getVersion());
    }

    @Test
    void tellsPartsInTheHistoryOfTheirWhole() {
        Relation acme = given.relation("ACME");
        given.change("Address", change -> {
            Address address = new Address();
            address.setRelation(acme);
            address.setCity("Lyon");
            change.at("17");
            change.add(address);
        });
        RecordChange newest = given.get().log().history(Relation.class, acme.getId(), 10).getFirst();
        assertEquals("17", newest.place());
        assertEquals("Address", newest.changes().getFirst().entity());
        assertEquals("Lyon", given.get().list(AddressFields.RELATION, acme).getFirst().getCity());
    }

    @Test
    void takesEverythingBackWhenTheWorkThrows() {
        long last = given.get().log().last();
        IllegalStateException thrown = new IllegalStateException("stop");
        assertEquals(thrown, assertThrows(IllegalStateException.class, () -> given.get().change(Intent.typed("Fails"), change -> {
            Relation relation = new Relation();
            relation.setName("Never");
            change.add(relation);
            change.flush();
            throw thrown;
        })));
        assertEquals(0, given.get().count(Relation.class));
        assertEquals(last, given.get().log().last());
    }

    @Test
    void readsWhatItHasWritten() {
        Relation acme = given.relation("ACME");
        given.change("Edit and read", change -> {
            Relation copy = change.edit(acme);
            copy.setSiren("732829320");
            Relation read = change.list(RelationFields.SIREN, "732829320").getFirst();
            assertNotSame(copy, read);
            assertEquals(acme.getId(), read.getId());
            copy.setName("ACME SAS");
            assertEquals("ACME SAS", change.find(Relation.class, acme.getId()).orElseThrow().getName());
        });
    }

    @Test
    void editsAgainAfterFlush() {
        Relation acme = given.relation("ACME");
        given.change("Twice", change -> {
            change.edit(acme).setName("One");
            change.flush();
            change.edit(acme).setName("Two");
        });
        assertEquals("Two", given.get().find(Relation.class, acme.getId()).orElseThrow().getName());
    }

    @Test
    void refersToRecordsReadElsewhere() {
        Relation parent = given.relation("Parent");
        Relation child = given.relation("Child");
        given.change("Parent", change -> change.edit(child).setParent(parent));
        assertEquals(parent.getId(), given.get().find(Relation.class, child.getId()).orElseThrow().getParent().getId());
        assertEquals(List.of(child.getId()),
                given.get().list(RelationFields.PARENT, parent).stream().map(Relation::getId).toList());
        assertEquals(1, given.get().find(Relation.class, parent.getId()).orElseThrow().getVersion());
    }

    @Test
    void referencesCanBeFollowedAfterwards() {
        Relation acme = given.relation("ACME");
        Term type = given.get().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE).getFirst();
        given.change("Type", change -> change.edit(acme).setType(type));
        assertEquals(type.getCode(), given.get().find(Relation.class, acme.getId()).orElseThrow().getType().getCode());
    }

    @Test
    void scansInBatches() {
        given.change("Many", change -> {
            for (int i = 0; i < 25; i++) {
                Relation relation = new Relation();
                relation.setName("R" + i);
                change.add(relation);
            }
        });
        List<Integer> sizes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        given.get().scan(Relation.class, 10, batch -> {
            sizes.add(batch.size());
            batch.forEach(relation -> names.add(relation.getName()));
        });
        assertEquals(List.of(10, 10, 5), sizes);
        assertEquals(25, Set.copyOf(names).size());
    }

    @Test
    void namesTheRuleThatIsBroken() {
        RuleBrokenException broken = assertThrows(RuleBrokenException.class,
                () -> given.get().change(Intent.typed("No name"), change -> change.add(new Relation())));
        assertFalse(broken.problem().text(java.util.Locale.FRENCH).startsWith("!"));
    }

    @Test
    void refusesAChangeWithinAChange() {
        Store store = given.get();
        assertThrows(IllegalStateException.class, () -> store.change(Intent.typed("Outer"),
                outer -> store.change(Intent.typed("Inner"), inner -> {
                })));
    }

    @Test
    void logsTheOldReferenceOfARecordToItself() {
        Relation acme = given.relation("ACME");
        Relation other = given.relation("Other");
        given.change("Own parent", change -> {
            Relation copy = change.edit(acme);
            copy.setParent(copy);
        });
        Relation seen = given.get().find(Relation.class, acme.getId()).orElseThrow();
        given.change("Other parent", change -> change.edit(seen).setParent(other));
        assertEquals(new FieldChange("parent", Long.toString(acme.getId()), Long.toString(other.getId())), given.get().log()
                .history(Relation.class, acme.getId(), 1).getFirst().changes().getFirst().fields().getFirst());
    }

    @Test
    void logsTheOldReferenceOfARecordThatWasReferredToBefore() {
        Relation acme = given.relation("ACME");
        Relation other = given.relation("Other");
        given.change("Parent", change -> change.edit(acme).setParent(other));
        given.change("Child and other parent", change -> {
            Relation child = new Relation();
            child.setName("Child");
            child.setParent(change.find(Relation.class, acme.getId()).orElseThrow());
            change.add(child);
            change.edit(change.find(Relation.class, acme.getId()).orElseThrow()).setParent(null);
        });
        assertEquals(new FieldChange("parent", Long.toString(other.getId()), null), given.get().log()
                .history(Relation.class, acme.getId(), 1).getFirst().changes().getFirst().fields().getFirst());
    }

    /** Setting a contact's relation empties its establishment, unless that is one of the relation's: a rule that must run only once. */
    @Test
    void setsSeveralReferencesThatARuleTiesTogether() {
        Relation acme = given.relation("ACME");
        Establishment lyon = new Establishment();
        lyon.setRelation(acme);
        given.change("Place", change -> change.add(lyon));
        Relation relation = given.get().find(Relation.class, acme.getId()).orElseThrow();
        Establishment place = given.get().find(Establishment.class, lyon.getId()).orElseThrow();
        Contact roy = new Contact();
        roy.setLastName("Roy");
        roy.setRelation(relation);
        roy.setEstablishment(place);
        Contact lee = new Contact();
        lee.setLastName("Lee");
        given.change("Contacts", change -> List.of(roy, lee).forEach(change::add));
        given.change("Edit", change -> {
            Contact copy = change.edit(given.get().find(Contact.class, lee.getId()).orElseThrow());
            copy.setRelation(relation);
            copy.setEstablishment(place);
        });
        assertEquals(Set.of(roy.getId(), lee.getId()),
                given.get().list(ContactFields.ESTABLISHMENT, place).stream().map(Contact::getId)
                        .collect(Collectors.toSet()));
        assertEquals(2, given.get().list(ContactFields.RELATION, relation).size());
    }

    @Test
    void refusesAReferenceToWhatIsGone() {
        Relation parent = given.relation("Parent");
        Relation child = given.relation("Child");
        given.change("Delete", change -> change.remove(Relation.class, List.of(parent.getId())));
        StaleRecordException stale = assertThrows(StaleRecordException.class,
                () -> given.get().change(Intent.typed("Link"), change -> change.edit(child).setParent(parent)));
        assertEquals(parent.getId(), stale.id());
    }

    @Test
    void editsManyAlike() {
        Term client = given.get().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE).getFirst();
        List<Relation> made = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            made.add(given.relation("R" + i));
        }
        given.change("One is so already", change -> change.edit(made.getFirst()).setType(client));
        List<Relation> seen = new ArrayList<>(
                given.get().findAll(Relation.class, made.stream().map(Relation::getId).toList()).values());
        Map<String, String> before = Dump.of(given.database().open());
        AtomicInteger changed = new AtomicInteger();
        ChangeSet set = given.change("All", change -> changed.set(change.editAll(seen, relation -> relation.setType(client))));
        assertEquals(19, changed.get());
        assertEquals(19, set.size());
        Relation second = given.get().find(Relation.class, made.get(1).getId()).orElseThrow();
        assertEquals(client.getId(), second.getType().getId());
        assertEquals(made.get(1).getVersion() + 1, second.getVersion());
        RecordChange newest = given.get().log().history(Relation.class, second.getId(), 1).getFirst();
        assertEquals(List.of(new FieldChange("type", null, Long.toString(client.getId()))), newest.changes().getFirst().fields());
        given.get().undo(set.id(), "Undo");
        assertEquals(before, Dump.of(given.database().open()));
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void refusesToEditManyOfWhichOneIsStale() {
        Relation first = given.relation("First");
        Relation second = given.relation("Second");
        given.change("Meanwhile", change -> change.edit(second).setName("Other"));
        assertThrows(StaleRecordException.class,
                () -> given.change("Late", change -> change.editAll(List.of(first, second), each -> each.setName("Mine"))));
        assertEquals("First", given.get().find(Relation.class, first.getId()).orElseThrow().getName());
    }

    @Test
    void editsOneAndThenManyInOneChangeSet() {
        Relation acme = given.relation("ACME");
        given.change("Both", change -> {
            Relation copy = change.edit(acme);
            copy.setSiren("732829320");
            change.editAll(change.list(RelationFields.NAME, "ACME"), each -> each.setName("ACME SAS"));
            copy.setTradeName("Acme");
        });
        Relation read = given.get().find(Relation.class, acme.getId()).orElseThrow();
        assertEquals(List.of("732829320", "ACME SAS", "Acme"), List.of(read.getSiren(), read.getName(), read.getTradeName()));
    }
}
