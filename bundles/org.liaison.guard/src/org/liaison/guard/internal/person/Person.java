// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.FieldType.WhenTargetGoes;
import org.liaison.model.crm.Contact;
import org.liaison.store.Store;

/**
 * Everything that is about a person, found by the references of the model: whatever would go if the contact went.
 *
 * @param things the contact first, then the rest as it was found
 */
record Person(List<Thing> things) {

    /** What the key of a file's contents looks like. */
    private static final String KEY = "[0-9a-f]{64}";

    /**
     * One of the things.
     *
     * @param entity what it is
     * @param type its kind
     * @param values what it holds, as a person reads it, by field; nothing that is empty
     */
    record Thing(DomainEntity entity, EntityType<?> type, Map<Field<?, ?>, String> values) {

        /** The keys of contents of files among the values, with a name for each. */
        Map<String, String> contents() {
            Map<String, String> contents = new LinkedHashMap<>();
            values.forEach((field, text) -> {
                if (text.matches(KEY)) {
                    contents.put(text, entity.title());
                }
            });
            return contents;
        }
    }

    static Person of(Contact contact, Store store, Locale language) {
        Set<DomainEntity> found = new LinkedHashSet<>(List.of(contact));
        Set<Long> known = new LinkedHashSet<>(List.of(contact.getId()));
        Deque<DomainEntity> open = new ArrayDeque<>(List.of(contact));
        while (!open.isEmpty()) {
            DomainEntity target = open.poll();
            for (EntityType<?> type : store.types()) {
                for (Field<?, ?> field : type.fields()) {
                    if (field.type() instanceof FieldType.Reference<?>(var javaType, var fate) && javaType == target.getClass()
                            && fate == WhenTargetGoes.GOES_TOO) {
                        for (DomainEntity holder : holders(store, field, target)) {
                            if (known.add(holder.getId())) {
                                found.add(holder);
                                open.add(holder);
                            }
                        }
                    }
                }
            }
        }
        FieldText texts = FieldText.of(language);
        List<Thing> things = new ArrayList<>();
        found.forEach(entity -> things.add(thing(entity, store.type(entity.getClass()), known, texts)));
        return new Person(things);
    }

    @SuppressWarnings("unchecked")
    private static <P extends DomainEntity, E extends DomainEntity> List<P> holders(Store store, Field<?, ?> field,
            DomainEntity target) {
        return store.list((Field<P, E>) field, (E) target);
    }

    /** That a part is one of this person's need not be said with each. */
    private static Thing thing(DomainEntity entity, EntityType<?> type, Set<Long> known, FieldText texts) {
        Map<Field<?, ?>, String> values = new LinkedHashMap<>();
        for (Field<?, ?> field : type.fields()) {
            Object value = value(field, entity);
            boolean own = value instanceof DomainEntity other && known.contains(other.getId());
            String text = own ? "" : text(field, entity, texts);
            if (!text.isBlank()) {
                values.put(field, text);
            }
        }
        return new Thing(entity, type, values);
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> Object value(Field<E, ?> field, DomainEntity entity) {
        return field.get((E) entity);
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity, V> String text(Field<E, V> field, DomainEntity entity, FieldText texts) {
        return texts.show(field, field.get((E) entity));
    }

    /** Names, addresses and numbers that are not found by chance: what must be nowhere when the person is forgotten. */
    Set<String> telling() {
        Set<String> telling = new LinkedHashSet<>();
        Thing contact = things.getFirst();
        telling.add(contact.entity().title());
        for (Thing thing : things) {
            if (thing.entity().getClass().getSimpleName().equals("Coordinate")) {
                thing.type().fields().stream().filter(field -> field.type() instanceof FieldType.Text)
                        .map(field -> value(field, thing.entity())).filter(String.class::isInstance).map(String.class::cast)
                        .forEach(telling::add);
            }
        }
        telling.removeIf(text -> text == null || text.length() < 6);
        return telling;
    }
}
