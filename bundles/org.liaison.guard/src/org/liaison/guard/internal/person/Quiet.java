// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.guard.Privacy.Untouched;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Contact;
import org.liaison.store.RecordChange;
import org.liaison.store.Store;

/**
 * Finds contacts whom nobody touched: the log is read from a moment on, and who is named there, or is referred to by something that is
 * named there, such as a call or an e-mail, was touched.
 *
 * @param store has the log
 */
record Quiet(Store store) {

    private static final int BATCH = 1_000;

    List<Untouched> untouched(Instant since) {
        Set<Long> touched = touched(store.log().lastBefore(since));
        List<Untouched> untouched = new ArrayList<>();
        store.scan(Contact.class, BATCH, batch -> batch.stream().filter(contact -> !touched.contains(contact.getId()))
                .forEach(contact -> untouched.add(new Untouched(contact.getId(), contact.title(), last(contact)))));
        untouched.sort(Comparator.comparing(Untouched::last).thenComparing(Untouched::title));
        return untouched;
    }

    private Instant last(Contact contact) {
        List<RecordChange> last = store.log().history(Contact.class, contact.getId(), 1);
        return last.isEmpty() ? Instant.EPOCH : last.getFirst().changeSet().at();
    }

    private Set<Long> touched(long changeSet) {
        Set<Long> contacts = new HashSet<>();
        Map<String, Set<Long>> others = new HashMap<>();
        store.log().touchedSince(changeSet, touched -> {
            if (touched.entity().equals(Contact.class.getSimpleName())) {
                contacts.add(touched.id());
            } else {
                others.computeIfAbsent(touched.entity(), entity -> new HashSet<>()).add(touched.id());
            }
        });
        others.forEach((entity, ids) -> store.type(entity).ifPresent(type -> referredTo(type, ids, contacts)));
        return contacts;
    }

    private <E extends DomainEntity> void referredTo(EntityType<E> type, Set<Long> ids, Set<Long> contacts) {
        List<Field<E, ?>> references = type.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference<?>(var target, var fate) && target == Contact.class)
                .toList();
        if (references.isEmpty()) {
            return;
        }
        for (E holder : store.findAll(type.javaType(), ids).values()) {
            for (Field<E, ?> reference : references) {
                if (reference.get(holder) instanceof Contact contact) {
                    contacts.add(contact.getId());
                }
            }
        }
    }
}
