// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.Bulk.Outcome;
import org.liaison.bulk.BulkAction;
import org.liaison.bulk.FieldAction;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.RemoveAction;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.Tagged;
import org.liaison.model.DomainEntity;
import org.liaison.model.Term;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingMember;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

class BatchesTest {

    /** More than two batches. */
    private static final int MANY = 2_300;

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void aFieldOfManyIsOneChangeSetWhichUndoTakesBack() {
        Term suspect = place.term(Vocabulary.RELATION_STATUS, "SUSPECT");
        Term prospect = place.term(Vocabulary.RELATION_STATUS, "PROSPECT");
        long[] ids = relations(MANY, relation -> relation.setStatus(suspect));
        long before = place.store().log().last();
        List<Integer> steps = new ArrayList<>();
        Outcome outcome = run(new FieldAction<>(RelationFields.STATUS, prospect), ids, told(steps));
        assertEquals(before + 1, place.store().log().last());
        assertEquals("Statut « Prospect » : 2 300 relations", plain(outcome.changeSet().orElseThrow().intent().title()));
        assertEquals(List.of(MANY, 0, 0, 0),
                List.of(outcome.changed(), outcome.unchanged(), outcome.leftOut(), outcome.gone()));
        assertEquals(List.of(1000, 2000, MANY), steps);
        assertEquals(MANY, place.store().list(RelationFields.STATUS, prospect).size());
        place.store().undo(outcome.changeSet().orElseThrow().id(), "Undo");
        assertEquals(MANY, place.store().list(RelationFields.STATUS, suspect).size());
    }

    @Test
    void whatIsSoAlreadyAndWhatIsGoneIsCountedApart() {
        Term prospect = place.term(Vocabulary.RELATION_STATUS, "PROSPECT");
        long[] ids = relations(2, relation -> relation.setStatus(prospect));
        long[] asked = LongStream.concat(LongStream.of(ids), LongStream.of(ids[0], 987_654_321)).toArray();
        Outcome outcome = run(new FieldAction<>(RelationFields.STATUS, prospect), asked, Progress.NONE);
        assertEquals(new Outcome(Optional.empty(), 0, 2, 0, 1), outcome);
    }

    @Test
    void aFieldIsEmptied() {
        Term prospect = place.term(Vocabulary.RELATION_STATUS, "PROSPECT");
        long[] ids = relations(2, relation -> relation.setStatus(prospect));
        Outcome outcome = run(new FieldAction<>(RelationFields.STATUS, null), ids, Progress.NONE);
        assertEquals(2, outcome.changed());
        assertEquals("Statut vidé : 2 relations", plain(outcome.changeSet().orElseThrow().intent().title()));
        assertThrows(IllegalArgumentException.class, () -> new FieldAction<>(RelationFields.NAME, null));
    }

    @Test
    void whoeverEndsItHasChangedNothing() {
        Term prospect = place.term(Vocabulary.RELATION_STATUS, "PROSPECT");
        long[] ids = relations(MANY, relation -> {
        });
        long before = place.store().log().last();
        List<Integer> steps = new ArrayList<>();
        Progress once = new Progress() {
            @Override
            public void at(long done, long total, long records) {
                steps.add((int) done);
            }

            @Override
            public boolean cancelled() {
                return !steps.isEmpty();
            }
        };
        assertThrows(CancellationException.class, () -> run(new FieldAction<>(RelationFields.STATUS, prospect), ids, once));
        assertEquals(List.of(1000), steps);
        assertEquals(before, place.store().log().last());
        assertEquals(List.of(), place.store().list(RelationFields.STATUS, prospect));
    }

    @Test
    void aTagIsMadeOnceWhateverItsCaseAndAccentsAndAddedOnce() {
        long[] ids = relations(MANY, relation -> {
        });
        Outcome first = run(new TagAction<>(Tagged.RELATIONS, "Banque privée", true), new long[] { ids[0] }, Progress.NONE);
        Outcome second = run(new TagAction<>(Tagged.RELATIONS, "BANQUE PRIVEE", true), ids, Progress.NONE);
        assertEquals(1, first.changed());
        assertEquals(List.of(MANY - 1, 1), List.of(second.changed(), second.unchanged()));
        assertEquals(List.of("Banque privée"),
                place.store().list(TagFields.MODULE, Tag.RELATION).stream().map(Tag::title).toList());
        assertEquals(MANY, place.store().count(Tagging.class));
        Outcome removed = run(new TagAction<>(Tagged.RELATIONS, "banque privée", false), ids, Progress.NONE);
        assertEquals(MANY, removed.changed());
        assertEquals(0, place.store().count(Tagging.class));
        place.store().undo(removed.changeSet().orElseThrow().id(), "Undo");
        place.store().undo(second.changeSet().orElseThrow().id(), "Undo");
        assertEquals(1, place.store().count(Tagging.class));
    }

    @Test
    void aTagOfContactsIsNoneOfRelations() {
        long[] ids = relations(1, relation -> {
        });
        long contact = contact("Roy", made -> {
        });
        run(new TagAction<>(Tagged.CONTACTS, "VIP", true), new long[] { contact }, Progress.NONE);
        assertEquals(0, run(new TagAction<>(Tagged.RELATIONS, "VIP", false), ids, Progress.NONE).changed());
        assertEquals(1, place.store().count(Tagging.class));
    }

    @Test
    void whatIsDeletedComesBackWithItsIds() {
        long[] ids = relations(3, relation -> {
        });
        Outcome outcome = run(new RemoveAction<>(Relation.class), ids, Progress.NONE);
        assertEquals(3, outcome.changed());
        assertEquals(0, place.store().count(Relation.class));
        place.store().undo(outcome.changeSet().orElseThrow().id(), "Undo");
        assertEquals(LongStream.of(ids).boxed().sorted().toList(),
                all(Relation.class).stream().map(DomainEntity::getId).sorted().toList());
    }

    /** Passive, no marketing, no wish to be contacted: three different flags, and each keeps mail away (trap T13). */
    @Test
    void nobodyIsMailedWhoDoesNotWantIt() {
        MailingGroup group = new MailingGroup();
        group.setName("Lettre de rentrée");
        place.store().change(Intent.typed("Group"), change -> change.add(group));
        long[] ids = { contact("Passive", made -> made.setPassive(true)), contact("Quiet", made -> made.setWantsMarketing(false)),
                contact("Distant", made -> made.setWantsContact(false)), contact("Open", made -> made.setWantsContact(true)),
                contact("Unknown", made -> {
                }) };
        Outcome outcome = run(GroupAction.addContacts(group), ids, Progress.NONE);
        assertEquals(List.of(2, 0, 3), List.of(outcome.changed(), outcome.unchanged(), outcome.leftOut()));
        assertEquals(List.of("Open", "Unknown"),
                all(MailingMember.class).stream().map(member -> member.getContact().getLastName()).sorted().toList());
        Outcome again = run(GroupAction.addContacts(group), ids, Progress.NONE);
        assertEquals(List.of(0, 2, 3), List.of(again.changed(), again.unchanged(), again.leftOut()));
        assertTrue(again.changeSet().isEmpty());
    }

    private <E extends DomainEntity> Outcome run(BulkAction<E> action, long[] ids, Progress progress) {
        return new Batches(place.store(), place.workplace()).run(action, ids, Origin.TYPED, progress);
    }

    private long[] relations(int count, Consumer<Relation> fill) {
        List<Relation> made = new ArrayList<>();
        place.store().change(Intent.typed("Given"), change -> {
            for (int i = 0; i < count; i++) {
                Relation relation = new Relation();
                relation.setName("Relation " + i);
                fill.accept(relation);
                change.add(relation);
                made.add(relation);
            }
        });
        return made.stream().mapToLong(DomainEntity::getId).toArray();
    }

    private long contact(String name, Consumer<Contact> fill) {
        Contact contact = new Contact();
        contact.setLastName(name);
        fill.accept(contact);
        place.store().change(Intent.typed("Given"), change -> change.add(contact));
        return contact.getId();
    }

    private <E extends DomainEntity> List<E> all(Class<E> type) {
        List<E> all = new ArrayList<>();
        place.store().scan(type, 500, all::addAll);
        return all;
    }

    private static Progress told(List<Integer> steps) {
        return new Progress() {
            @Override
            public void at(long done, long total, long records) {
                steps.add((int) done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** Without the different kinds of space that French numbers and quotation marks have. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ");
    }
}
