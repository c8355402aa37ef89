// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.index.Snapshot;
import org.liaison.search.internal.segment.References;

/** Finds the documents that show something of records that changed. */
final class Dependents {

    private final Followers followers;
    private final boolean all;
    private final Ids found = new Ids();

    Dependents(Followers followers, boolean all) {
        this.followers = followers;
        this.all = all;
    }

    Ids found() {
        return found;
    }

    /** Compares a record with what the index says of it: others are concerned if what they show changed, or all counts as changed. */
    void compare(IndexedThing now, Snapshot before) {
        if (followers.isEmpty()) {
            return;
        }
        int doc = before.leaves().doc(now.id());
        Set<Long> references = doc < 0 ? Set.of() : new References(before.leaves()).of(doc);
        if (all || doc < 0 || !references.equals(now.references()) || shownChanged(now, doc, before)) {
            Set<Long> both = new HashSet<>(references);
            both.addAll(now.references());
            changed(now.id(), both);
        }
    }

    void removed(long id, Snapshot before) {
        int doc = before.leaves().doc(id);
        if (doc >= 0 && !followers.isEmpty()) {
            changed(id, new References(before.leaves()).of(doc));
        }
    }

    /** Documents that refer to a record, and documents of the records that it refers to. */
    void changed(long id, Set<Long> references) {
        followers.lists().forEach(list -> list.acquire().ifPresent(snapshot -> {
            try (Held held = new Held(snapshot)) {
                found.addAll(list.fields().list(), new References(held.snapshot().leaves()).to(id));
                references.stream().filter(reference -> held.snapshot().leaves().doc(reference) >= 0)
                        .forEach(reference -> found.add(list.fields().list(), reference));
            }
        }));
    }

    private boolean shownChanged(IndexedThing now, int doc, Snapshot before) {
        Optional<IndexedField> title = before.fields().title();
        return new Difference(before, doc).anyOf(
                field -> followers.fields().contains(field.id()) || title.equals(Optional.of(field)),
                now);
    }
}
