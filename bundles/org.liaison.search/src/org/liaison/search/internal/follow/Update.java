// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Labelled;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.FieldValues;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.store.Progress;
import org.liaison.store.Reader;
import org.liaison.store.Store;

/**
 * Brings touched records into the indexes, and then the records that show something of those: a contact shows its company's name, a
 * relation its contacts. What shows what is said by the fields' {@code follows}; who refers to whom stands in the indexes.
 */
final class Update {

    private static final int BATCH = 500;
    private static final int WAVES = 8;

    private final Store store;
    private final Reader reader;
    private final Map<String, ListIndex> lists;
    private final Things things;
    private final boolean uneven;
    private final Progress progress;
    private final Ids done = new Ids();
    private long seen;

    /** Where indexes are uneven, what one of them shows does not tell whether another has heard of it. */
    Update(Store store, Reader reader, Map<String, ListIndex> lists, FieldValues values, boolean uneven, Progress progress) {
        this.store = store;
        this.reader = reader;
        this.progress = progress;
        this.lists = lists;
        this.uneven = uneven;
        things = new Things(store, values);
    }

    /** The records whose documents were written or removed. */
    Ids done() {
        return done;
    }

    Collection<Labelled> terms() {
        return things.terms();
    }

    /** Brings those changes in that need not be looked for in whole records. */
    void patch(SmallChanges changes) {
        lists.forEach((kind, index) -> store.type(kind).ifPresent(type -> changes.of(kind).forEach((changed, ids) -> {
            Optional<List<IndexedField>> concerned = new Patch(type, index, Followers.of(kind, lists.values())).fields(changed);
            if (concerned.isPresent()) {
                inPortions(ids, portion -> patch(type, index, portion, concerned.get()));
                done.addAll(kind, ids);
            }
        })));
    }

    private <E extends DomainEntity> void patch(EntityType<E> type, ListIndex index, List<Long> ids,
            List<IndexedField> concerned) {
        if (!concerned.isEmpty()) {
            things.values(concerned, reader, reader.findAll(type.javaType(), ids).values())
                    .forEach((id, values) -> index.patch(id, concerned, values));
        }
    }

    private void inPortions(Collection<Long> ids, Consumer<List<Long>> work) {
        try (Workers workers = new Workers()) {
            for (List<Long> portion : Ids.portions(ids, BATCH)) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                workers.submit(() -> work.accept(portion));
                seen += portion.size();
                progress.at(seen, 0, seen);
            }
            workers.finish();
        }
    }

    void run(Ids touched) {
        Ids wave = new Ids();
        wave.addAll(touched);
        wave.removeAll(done);
        // every wave leaves out what was done, so it ends by itself; the limit is for fields that follow in a circle
        for (int count = 0; count < WAVES && !wave.isEmpty(); count++) {
            Ids next = new Ids();
            for (String kind : wave.kinds()) {
                next.addAll(update(kind, wave.of(kind)));
            }
            done.addAll(wave);
            next.removeAll(done);
            wave = next;
        }
    }

    private Ids update(String kind, Set<Long> ids) {
        Ids dependents = new Ids();
        store.type(kind).ifPresent(type -> {
            if (Labelled.class.isAssignableFrom(type.javaType())) {
                terms(type, ids);
            }
            Followers followers = Followers.of(kind, lists.values());
            ConcurrentLinkedQueue<Ids> found = new ConcurrentLinkedQueue<>();
            inPortions(ids, portion -> found.add(update(type, portion, followers)));
            found.forEach(dependents::addAll);
        });
        return dependents;
    }

    private <E extends DomainEntity> void terms(EntityType<E> type, Set<Long> ids) {
        reader.findAll(type.javaType(), ids).values().forEach(things::remember);
    }

    private <E extends DomainEntity> Ids update(EntityType<E> type, List<Long> ids, Followers followers) {
        Dependents dependents = new Dependents(followers, uneven);
        ListIndex index = lists.get(type.name());
        if (index == null && followers.isEmpty()) {
            return dependents.found();
        }
        Map<Long, E> records = reader.findAll(type.javaType(), ids);
        if (index == null) {
            ids.forEach(id -> dependents.changed(id, records.containsKey(id) ? things.references(records.get(id)) : Set.of()));
            return dependents.found();
        }
        Set<Long> gone = new HashSet<>(ids);
        gone.removeAll(records.keySet());
        index.acquire().ifPresent(before -> {
            try (Held held = new Held(before)) {
                for (IndexedThing thing : things.of(index.fields(), reader, records.values())) {
                    dependents.compare(thing, held.snapshot());
                    index.put(thing);
                }
                for (long id : gone) {
                    dependents.removed(id, held.snapshot());
                    index.remove(id);
                }
            }
        });
        return dependents.found();
    }
}
