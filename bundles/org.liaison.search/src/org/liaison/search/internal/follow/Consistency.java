// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.FieldValues;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.search.internal.index.Snapshot;
import org.liaison.store.Store;
import org.liaison.values.Texts;

/** Compares an index with the store: the same records, and of each the same values. */
public final class Consistency {

    private static final int BATCH = 1_000;
    private static final int MOST_FINDINGS = 100;

    private final Store store;
    private final Things things;
    private final Texts texts = new Texts(Consistency.class);

    /**
     * A comparison.
     *
     * @param store what is right
     */
    public Consistency(Store store) {
        this.store = store;
        things = new Things(store, new FieldValues());
    }

    /**
     * Reads all of an index from the disk and compares the checksums.
     *
     * @param index the index
     * @param language the language of the finding
     * @return a sentence if it is damaged
     */
    public List<String> unreadable(ListIndex index, Locale language) {
        List<String> findings = new ArrayList<>();
        index.acquire().ifPresent(snapshot -> {
            try (Held held = new Held(snapshot)) {
                held.snapshot().leaves().each(leaf -> leaf.reader().checkIntegrity());
            } catch (UncheckedIOException damaged) {
                findings.add(texts.get(language, "damaged", index.fields().list(), damaged.getCause().getMessage()));
            }
        });
        return findings;
    }

    /**
     * Compares one index that has caught up. What differs is compared again by {@link #again}, since records may change meanwhile.
     *
     * @param index the index
     * @return the ids of records that differ, at most a hundred
     */
    public Set<Long> differing(ListIndex index) {
        Set<Long> differing = new LinkedHashSet<>();
        Set<Long> unseen = new LinkedHashSet<>();
        index.acquire().ifPresent(snapshot -> {
            try (Held held = new Held(snapshot)) {
                for (int doc : held.snapshot().leaves().live()) {
                    unseen.add(held.snapshot().leaves().id(doc));
                }
                store.type(index.fields().list()).ifPresent(type -> scan(type, index, held.snapshot(), differing, unseen));
            }
        });
        differing.addAll(unseen);
        return new LinkedHashSet<>(differing.stream().limit(MOST_FINDINGS).toList());
    }

    /**
     * Compares records again.
     *
     * @param index the index, caught up
     * @param ids the records' ids
     * @param language the language of the findings
     * @return a sentence for each that still differs
     */
    public List<String> again(ListIndex index, Collection<Long> ids, Locale language) {
        List<String> findings = new ArrayList<>();
        index.acquire().ifPresent(snapshot -> {
            try (Held held = new Held(snapshot)) {
                store.type(index.fields().list()).ifPresent(type -> {
                    for (Map.Entry<Long, IndexedThing> entry : now(type, index, ids).entrySet()) {
                        String finding = finding(type, entry.getKey(), entry.getValue(), held.snapshot(), language);
                        if (finding != null) {
                            findings.add(finding);
                        }
                    }
                });
            }
        });
        return findings;
    }

    private <E extends DomainEntity> void scan(EntityType<E> type, ListIndex index, Snapshot snapshot, Set<Long> differing,
            Set<Long> unseen) {
        store.committed().scan(type.javaType(), BATCH, records -> {
            for (IndexedThing thing : things.of(index.fields(), store.committed(), records)) {
                unseen.remove(thing.id());
                int doc = snapshot.leaves().doc(thing.id());
                if (doc < 0 || new Difference(snapshot, doc).field(thing) != null) {
                    differing.add(thing.id());
                }
            }
        });
    }

    private <E extends DomainEntity> Map<Long, IndexedThing> now(EntityType<E> type, ListIndex index, Collection<Long> ids) {
        Map<Long, IndexedThing> now = new LinkedHashMap<>();
        ids.forEach(id -> now.put(id, null));
        things.of(index.fields(), store.committed(), store.committed().findAll(type.javaType(), ids).values())
                .forEach(thing -> now.put(thing.id(), thing));
        return now;
    }

    private String finding(EntityType<?> type, long id, IndexedThing thing, Snapshot snapshot, Locale language) {
        int doc = snapshot.leaves().doc(id);
        String label = type.label(language);
        String number = Long.toString(id);
        if (thing == null) {
            return doc < 0 ? null : texts.get(language, "onlyInIndex", label, number);
        }
        if (doc < 0) {
            return texts.get(language, "notInIndex", label, number);
        }
        String field = new Difference(snapshot, doc).field(thing);
        return field == null ? null : texts.get(language, "differs", label, number, field);
    }
}
