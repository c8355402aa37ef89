// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.BulkAction;
import org.liaison.bulk.BulkAction.Done;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/** Does it batch by batch in one change set. */
public final class Batches implements Bulk {

    private static final int BATCH = 1_000;

    private final Store store;
    private final Workplace workplace;

    /**
     * Made by the service runtime.
     *
     * @param store where the records are
     * @param workplace whose language titles are in
     */
    public Batches(Store store, Workplace workplace) {
        this.store = store;
        this.workplace = workplace;
    }

    @Override
    public <E extends DomainEntity> Outcome run(BulkAction<E> action, long[] ids, Intent.Origin origin, Progress progress) {
        // in the order of the database, which finds neighbours quickly
        long[] distinct = LongStream.of(ids).distinct().sorted().toArray();
        EntityType<?> type = store.type(action.type().getSimpleName()).orElseThrow();
        Intent intent = new Intent(action.title(workplace.language(), type.counted(workplace.language(), distinct.length)),
                origin, "");
        Tally tally = new Tally();
        Optional<ChangeSet> stored = store.change(intent, change -> tally.add(change, action, distinct, progress));
        return new Outcome(stored, tally.changed, tally.found - tally.changed - tally.leftOut, tally.leftOut,
                distinct.length - tally.found);
    }

    /** Counts while it works. */
    private static final class Tally {

        private int found;
        private int changed;
        private int leftOut;

        <E extends DomainEntity> void add(Change change, BulkAction<E> action, long[] ids, Progress progress) {
            for (int from = 0; from < ids.length; from += BATCH) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH));
                Map<Long, E> read = change.findAll(action.type(), LongStream.of(part).boxed().toList());
                List<E> records = new ArrayList<>(read.size());
                LongStream.of(part).mapToObj(read::get).filter(record -> record != null).forEach(records::add);
                Done done = action.apply(change, records);
                change.flush();
                found += records.size();
                changed += done.changed();
                leftOut += done.leftOut();
                progress.at(from + part.length, ids.length, changed);
            }
        }
    }
}
