// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.FieldType;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.Store;

/**
 * Finds in the log what records referred to before and after change sets. An index that was built after them, or written for good
 * later than another before a crash, no longer tells what changed, and what it does not tell another index would never learn.
 */
record OldReferences(Store store) {

    /** Adds the records that were referred to by what change sets after one touched. */
    void addTo(Ids touched, long after) {
        Set<Long> changeSets = new TreeSet<>();
        store.log().touchedSince(after, each -> changeSets.add(each.changeSet()));
        for (long changeSet : changeSets) {
            store.log().details(changeSet, change -> change.changes().forEach(each -> add(touched, each)));
        }
    }

    private void add(Ids touched, EntityChange change) {
        store.type(change.entity()).ifPresent(type -> change.fields().forEach(field -> target(type, field)
                .ifPresent(target -> ids(field).forEach(id -> touched.add(target.getSimpleName(), id)))));
    }

    private static Optional<Class<? extends DomainEntity>> target(EntityType<?> type, FieldChange change) {
        return type.field(change.field()).map(field -> field.type())
                .map(kind -> kind instanceof FieldType.Reference<?> reference ? reference.javaType() : null);
    }

    private static Stream<Long> ids(FieldChange change) {
        return Stream.of(change.before(), change.after()).filter(id -> id != null).map(Long::valueOf);
    }
}
