// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.search.internal.field.FieldValues;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.store.Reader;
import org.liaison.store.Store;

/**
 * Builds the index of one list from the store. What changes meanwhile is in the log after the change set that it begins with, so the
 * new index may show records older than they are, until that part of the log has been followed.
 */
final class Rebuild {

    private static final int BATCH = 1_000;
    private static final long SHOW_EVERY_MILLIS = 1_000;

    private final Store store;
    private final ListIndex index;
    private final Things things;
    private final BooleanSupplier cancelled;
    /** Called when it is known which change sets come after it. */
    private final Runnable begun;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();
    private long shownAt = System.nanoTime();

    Rebuild(Store store, ListIndex index, FieldValues values, BooleanSupplier cancelled, Runnable begun,
            Progress progress) {
        this.store = store;
        this.index = index;
        this.cancelled = cancelled;
        this.begun = begun;
        this.progress = progress;
        things = new Things(store, values);
    }

    /** Is told how far it is. */
    interface Progress {
        void at(double done, boolean shown);
    }

    void run() {
        String lineage = store.log().lineage();
        long changeSet = store.log().last();
        begun.run();
        index.startBuilding();
        store.type(index.fields().list()).ifPresent(this::scan);
        index.finishBuilding(lineage, changeSet, things.terms());
        progress.at(1, true);
    }

    private <E extends DomainEntity> void scan(EntityType<E> type) {
        long total = Math.max(1, store.count(type.javaType()));
        Reader reader = store.committed();
        try (Workers workers = new Workers()) {
            reader.scan(type.javaType(), BATCH, records -> {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                List<E> batch = List.copyOf(records);
                workers.submit(() -> {
                    things.of(index.fields(), reader, batch).forEach(index::add);
                    done.addAndGet(batch.size());
                });
                show(total);
            });
            workers.finish();
        }
    }

    private void show(long total) {
        if (System.nanoTime() - shownAt > SHOW_EVERY_MILLIS * 1_000_000) {
            progress.at(Math.min(1, (double) done.get() / total), index.showBuilding(things.terms()));
            shownAt = System.nanoTime();
        }
    }
}
