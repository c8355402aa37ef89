// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.PastLists;
import org.liaison.search.Rows;
import org.liaison.search.internal.field.FieldValues;
import org.liaison.search.internal.index.Folders;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.search.internal.index.Snapshot;
import org.liaison.search.internal.index.Stamp;
import org.liaison.search.internal.rows.Neighbourhood;
import org.liaison.search.internal.rows.NoRows;
import org.liaison.search.internal.rows.SnapshotRows;
import org.liaison.store.Progress;
import org.liaison.store.Reader;
import org.liaison.store.Store;

/**
 * All lists as they were after a change set: their indexes in a folder of their own, which shares files with those of today, and in which
 * the records that were touched since are brought back to what they were, as they were brought forward before.
 */
public final class EarlierLists implements PastLists {

    private static final String PREFIX = "past-";

    private final Path folder;
    private final Map<String, ListIndex> lists = new LinkedHashMap<>();
    private final LocalDate today;
    private Ids differing = new Ids();

    private EarlierLists(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    /**
     * Goes back.
     *
     * @param store the store
     * @param present the indexes of today, caught up with the log
     * @param folder holds the indexes of all lists
     * @param changeSet the last change set that counts
     * @param today what relative dates are counted from
     * @param progress is told how many records were indexed, and may end it
     * @return to be closed
     */
    public static EarlierLists open(Store store, Map<String, ListIndex> present, Path folder, long changeSet, LocalDate today,
            Progress progress) {
        try {
            EarlierLists earlier = new EarlierLists(Files.createTempDirectory(folder, PREFIX), today);
            boolean whole = false;
            try {
                earlier.fork(present);
                earlier.goBack(store, changeSet, progress);
                whole = true;
            } finally {
                if (!whole) {
                    earlier.close();
                }
            }
            return earlier;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Deletes what was left by a program that was ended.
     *
     * @param folder holds the indexes of all lists
     */
    public static void tidy(Path folder) {
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            all.filter(each -> each.getFileName().toString().startsWith(PREFIX)).forEach(Folders::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void fork(Map<String, ListIndex> present) throws IOException {
        for (Map.Entry<String, ListIndex> each : present.entrySet()) {
            lists.put(each.getKey(), each.getValue().fork(folder));
        }
    }

    /** What an index holds may be from before or after the moment, and one may be further than another. */
    private void goBack(Store store, long changeSet, Progress progress) {
        long[] reached = lists.values().stream().map(ListIndex::stamp).flatMap(Optional::stream).mapToLong(Stamp::changeSet)
                .toArray();
        long from = changeSet;
        boolean uneven = false;
        for (long each : reached) {
            from = Math.min(from, each);
            uneven |= each != reached[0];
        }
        Reader past = store.past(changeSet, progress);
        Ids touched = new Ids();
        store.log().touchedSince(from, each -> touched.add(each.entity(), each.id()));
        if (uneven) {
            new OldReferences(store).addTo(touched, from);
        }
        Update update = new Update(store, past, lists, new FieldValues(), uneven, progress);
        update.run(touched);
        lists.values().forEach(index -> index.refresh(changeSet, update.terms()));
        differing = update.done();
    }

    @Override
    public Rows rows(ListQuery query) {
        Optional<Snapshot> snapshot = Optional.ofNullable(lists.get(query.list().getSimpleName())).flatMap(ListIndex::acquire);
        return snapshot.<Rows>map(held -> new SnapshotRows(query, held, new Neighbourhood(lists, today)))
                .orElseGet(() -> new NoRows(query));
    }

    @Override
    public boolean mayDiffer(Class<? extends DomainEntity> list, long id) {
        return differing.of(list.getSimpleName()).contains(id);
    }

    @Override
    public void close() {
        lists.values().forEach(ListIndex::close);
        Folders.delete(folder);
    }
}
