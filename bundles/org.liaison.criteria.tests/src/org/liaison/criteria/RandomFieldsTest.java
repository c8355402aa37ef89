// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

/** Whatever users define, rename, retire, fill in and empty: taking all of it back and putting it again gives every state anew. */
class RandomFieldsTest {

    private static final int STEPS = 30;
    private static final int RECORDS = 6;

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void everyStateComesBackByUndoAndRedo() {
        for (long seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            List<Relation> relations = new ArrayList<>();
            List<Contact> contacts = new ArrayList<>();
            place.store().change(Intent.typed("x"), change -> {
                for (int at = 0; at < RECORDS; at++) {
                    Relation relation = new Relation();
                    relation.setName("R" + at);
                    change.add(relation);
                    relations.add(relation);
                    Contact contact = new Contact();
                    contact.setLastName("C" + at);
                    change.add(contact);
                    contacts.add(contact);
                }
            });
            List<Long> done = new ArrayList<>();
            List<String> states = new ArrayList<>(List.of(state()));
            for (int step = 0; step < STEPS; step++) {
                long before = place.store().log().last();
                step(random, step, relations, contacts);
                if (place.store().log().last() > before) {
                    done.add(place.store().log().last());
                    states.add(state());
                }
            }
            List<Long> undone = new ArrayList<>();
            for (int at = done.size() - 1; at >= 0; at--) {
                undone.add(place.store().undo(done.get(at), "Undo").id());
                assertEquals(states.get(at), state(), "seed " + seed + ", undo " + at);
            }
            Collections.reverse(undone);
            for (int at = 0; at < undone.size(); at++) {
                ChangeSet redone = place.store().undo(undone.get(at), "Redo");
                assertEquals(states.get(at + 1), state(), "seed " + seed + ", redo " + at + " of " + redone.intent().title());
            }
            assertEquals(List.of(), place.store().check());
        }
        assertEquals(List.of(), place.search().check(Locale.FRENCH));
    }

    private void step(Random random, int step, List<Relation> relations, List<Contact> contacts) {
        Criteria criteria = new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED);
        List<UserField<?, ?>> fields = criteria.catalog().fields();
        UserField<?, ?> field = fields.isEmpty() ? null : fields.get(random.nextInt(fields.size()));
        switch (field == null ? 0 : random.nextInt(8)) {
            case 0 -> define(criteria, random, step);
            case 1 ->
                criteria.rename(field, new Labels("Renommé " + step, random.nextBoolean() ? "Renamed " + step : null, null));
            case 2 -> criteria.retire(field, field.definition().offered());
            case 3 -> {
                if (!field.options().isEmpty()) {
                    Named option = field.options().get(random.nextInt(field.options().size()));
                    criteria.retireOption(field, option, option.offered());
                }
            }
            default -> {
                if (field.isFor(Relation.class)) {
                    say(random, step, field, Relation.class, relations);
                } else {
                    say(random, step, field, Contact.class, contacts);
                }
            }
        }
    }

    private static void define(Criteria criteria, Random random, int step) {
        Kind<?, ?> kind = Kinds.ALL.get(random.nextInt(Kinds.ALL.size()));
        Scope scope = kind.scope().isEmpty() ? null : Scope.values()[random.nextInt(2)];
        List<Labels> values = kind == Kinds.TEXT
                ? List.of()
                : List.of(Labels.of("a", Locale.FRENCH), Labels.of("b", Locale.ENGLISH), Labels.of("c " + step, Locale.of("nl")));
        criteria.add(kind, scope, Labels.of("Champ " + random.nextInt(1000) + ' ' + step, Locale.FRENCH), random.nextBoolean(),
                values);
    }

    private <E extends DomainEntity> void say(Random random, int step, UserField<?, ?> field, Class<E> type, List<E> records) {
        List<E> some = records.subList(0, 1 + random.nextInt(records.size()));
        List<String> said = new ArrayList<>();
        if (field.kind() instanceof TextKind) {
            said.addAll(random.nextInt(4) == 0 ? List.of() : List.of("Texte « " + step + " » ; 'x'"));
        } else {
            List<String> labels = new ArrayList<>(field.options().stream().map(option -> option.label(Locale.FRENCH)).toList());
            Collections.shuffle(labels, random);
            said.addAll(labels.subList(0, random.nextInt(field.several() ? labels.size() + 1 : 2)));
        }
        place.store().change(Intent.typed("x"), change -> {
            int ignored = random.nextBoolean() || said.isEmpty()
                    ? field.set(change, type, some, said)
                    : random.nextBoolean() ? field.give(change, type, some, said) : field.take(change, type, some, said);
            assertEquals(true, ignored >= 0);
        });
    }

    /** Everything that is defined and said, as text. */
    private String state() {
        Map<String, String> state = new TreeMap<>();
        Catalog catalog = Catalog.read(place.store());
        for (UserField<?, ?> field : catalog.fields()) {
            state.put(field.id(), Labels.of(field.definition()) + " " + field.definition().offered() + field.options().stream()
                    .map(option -> option.getCode() + Labels.of(option) + option.offered()).toList());
            said(state, field);
        }
        return state.toString();
    }

    private <D extends Named, A extends Answer> void said(Map<String, String> state, UserField<D, A> field) {
        List<A> answers = new ArrayList<>();
        place.store().scan(field.kind().answers().javaType(), 500, answers::addAll);
        answers.stream().filter(answer -> answer.asked().getId() == field.definition().getId())
                .forEach(answer -> state.merge(field.id() + " of " + answer.subject().getId(), String.valueOf(answer.said()),
                        (one, other) -> one.compareTo(other) < 0 ? one + " | " + other : other + " | " + one));
    }
}
