// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.liaison.model.DomainEntity;
import org.liaison.search.DefinedField;
import org.liaison.search.FieldSource;
import org.liaison.search.ListQuery;
import org.liaison.search.PastLists;
import org.liaison.search.PastSearch;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Yardstick;
import org.liaison.search.internal.field.FieldFile;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.follow.Announcer;
import org.liaison.search.internal.follow.Consistency;
import org.liaison.search.internal.follow.Definitions;
import org.liaison.search.internal.follow.EarlierLists;
import org.liaison.search.internal.follow.Follower;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.search.internal.index.Snapshot;
import org.liaison.search.internal.index.Wildcards;
import org.liaison.search.internal.query.Problems;
import org.liaison.search.internal.query.Spelling;
import org.liaison.search.internal.rows.Neighbourhood;
import org.liaison.search.internal.rows.NoRows;
import org.liaison.search.internal.rows.RecordRows;
import org.liaison.search.internal.rows.SnapshotRows;
import org.liaison.search.internal.vault.Directories;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/** {@link Search} with one Lucene index a list, opened on a thread of its own so that whoever starts this does not wait. */
public final class LuceneSearch implements Search, PastSearch, Yardstick, AutoCloseable {

    private static final IndexState OPENING = new IndexState(0, true, 0);

    private final Store store;
    private final Path folder;
    private final Map<String, ListFields> fields;
    private final CompletableFuture<Map<String, ListIndex>> lists;
    private final CompletableFuture<Follower> follower;
    private final Announcer announcer = new Announcer();

    /**
     * Opens the indexes, builds those that are missing, and follows the store's log from then on.
     *
     * @param store the store; it need not be up yet
     * @param folder the folder of the indexes; it may not exist yet
     * @param language the language whose labels terms are sorted by
     * @param fields the search fields by list
     */
    public LuceneSearch(Store store, Path folder, Locale language, Map<String, ListFields> fields) {
        this(store, folder, language, fields, List.of(), CompletableFuture.completedStage(null), Directories.PLAIN);
    }

    /**
     * Does so; what only makes later queries faster waits until the user sees something.
     *
     * @param store the store; it need not be up yet
     * @param folder the folder of the indexes; it may not exist yet
     * @param language the language whose labels terms are sorted by
     * @param fields the search fields by list
     * @param settled done when the user sees something
     * @param directories opens folders
     */
    LuceneSearch(Store store, Path folder, Locale language, Map<String, ListFields> contributed, List<FieldSource> sources,
            CompletionStage<Void> settled, Directories directories) {
        this.store = store;
        this.folder = folder;
        FieldFile file = new FieldFile(folder.resolve("fields"));
        this.fields = sources.isEmpty() ? Map.copyOf(contributed) : with(file.read(), contributed, language);
        ExecutorService opening = Executors
                .newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("Liaison index opener").factory());
        lists = CompletableFuture.supplyAsync(() -> open(folder, language, this.fields, directories), opening);
        Definitions definitions = new Definitions(sources, sources.isEmpty() ? null : file, language);
        follower = lists.thenApply(opened -> new Follower(store, opened, definitions, announcer));
        follower.thenCombine(settled, (following, seen) -> following).thenRunAsync(this::warm, opening)
                .whenComplete((warm, failure) -> opening.shutdown());
    }

    @Override
    public Rows rows(ListQuery query) {
        ListIndex index = lists.join().get(query.list().getSimpleName());
        Optional<Snapshot> snapshot = index == null ? Optional.empty() : index.acquire();
        if (snapshot.isEmpty()) {
            return new NoRows(query);
        }
        Neighbourhood neighbours = neighbourhood();
        try {
            return new SnapshotRows(query, snapshot.get(), neighbours);
        } catch (UncheckedIOException damaged) {
            neighbours.close();
            System.getLogger(LuceneSearch.class.getName()).log(Level.WARNING,
                    "The search index is damaged and will be built anew: " + damaged.getMessage());
            snapshot.get().release();
            rebuild();
            return new NoRows(query);
        }
    }

    @Override
    public PastLists at(long changeSet, LocalDate today, Progress progress) {
        caughtUp().toCompletableFuture().join();
        return EarlierLists.open(store, lists.join(), folder, changeSet, today, progress);
    }

    @Override
    public List<FieldDescription> fields(Class<? extends DomainEntity> list) {
        return known(list).map(known -> known.offered().stream().map(IndexedField::description).toList()).orElse(List.of());
    }

    @Override
    public Optional<FieldDescription> field(Class<? extends DomainEntity> list, String name) {
        return known(list).flatMap(known -> known.named(name)).map(IndexedField::description);
    }

    /** The fields as they are, or, while the indexes are being opened, as they were when the program ended. */
    private Optional<ListFields> known(Class<? extends DomainEntity> list) {
        String name = list.getSimpleName();
        boolean open = lists.isDone() && !lists.isCompletedExceptionally();
        return open ? Optional.ofNullable(lists.join().get(name)).map(ListIndex::fields) : Optional.ofNullable(fields.get(name));
    }

    private static Map<String, ListFields> with(List<DefinedField> defined, Map<String, ListFields> contributed,
            Locale language) {
        Map<String, ListFields> all = new LinkedHashMap<>();
        contributed.forEach((list, fields) -> all.put(list, fields.with(defined.stream()
                .filter(field -> field.list().equals(list)).map(field -> IndexedField.of(field, language, null)).toList())));
        return all;
    }

    @Override
    public List<Problem> problems(ListQuery query, Locale language) {
        try (Neighbourhood neighbours = neighbourhood()) {
            return neighbours.of(query.list().getSimpleName()).map(scope -> new Problems(scope, language).of(query.whole()))
                    .orElse(List.of());
        }
    }

    @Override
    public List<Suggestion> suggestions(ListQuery query) {
        if (count(query) > 0) {
            return List.of();
        }
        try (Neighbourhood neighbours = neighbourhood()) {
            return neighbours.of(query.list().getSimpleName()).map(scope -> new Spelling(scope).of(query)).orElse(List.of());
        }
    }

    @Override
    public long[] existing(Class<? extends DomainEntity> list, long[] ids) {
        ListIndex index = lists.join().get(list.getSimpleName());
        Optional<Snapshot> held = index == null ? Optional.empty() : index.acquire();
        if (held.isEmpty()) {
            return new long[0];
        }
        try {
            return LongStream.of(ids).filter(id -> held.get().leaves().doc(id) >= 0).toArray();
        } finally {
            held.get().release();
        }
    }

    @Override
    public void read(Class<? extends DomainEntity> list, long[] ids, Consumer<Row> use) {
        ListIndex index = lists.join().get(list.getSimpleName());
        Optional<Snapshot> held = index == null ? Optional.empty() : index.acquire();
        if (held.isPresent()) {
            try {
                new RecordRows(held.get()).read(ids, use);
            } finally {
                held.get().release();
            }
        }
    }

    @Override
    public long wildcard(Class<? extends DomainEntity> list, String words, int rows) {
        Optional<Snapshot> held = lists.join().get(list.getSimpleName()).acquire();
        if (held.isEmpty()) {
            return 0;
        }
        try {
            return new Wildcards(held.get()).count(words, "name", rows);
        } finally {
            held.get().release();
        }
    }

    @Override
    public CompletionStage<Void> caughtUp() {
        return follower.thenCompose(Follower::caughtUp);
    }

    @Override
    public IndexState state() {
        return follower.isDone() && !follower.isCompletedExceptionally() ? follower.join().state() : OPENING;
    }

    @Override
    public Store.Subscription subscribe(Consumer<IndexChange> listener) {
        return announcer.subscribe(listener);
    }

    @Override
    public void rebuild() {
        follower.thenAccept(Follower::rebuild);
    }

    @Override
    public List<String> check(Locale language) {
        List<String> findings = new ArrayList<>();
        for (ListIndex index : lists.join().values()) {
            caughtUp().toCompletableFuture().join();
            Consistency consistency = new Consistency(store);
            findings.addAll(consistency.unreadable(index, language));
            Set<Long> differing = findings.isEmpty() ? consistency.differing(index) : Set.of();
            if (!differing.isEmpty()) {
                caughtUp().toCompletableFuture().join();
                findings.addAll(consistency.again(index, differing, language));
            }
        }
        return findings;
    }

    /** Writes what has been indexed for good and closes the indexes. */
    @Override
    public void close() {
        follower.join().close();
        announcer.close();
        lists.join().values().forEach(ListIndex::close);
    }

    private Neighbourhood neighbourhood() {
        return new Neighbourhood(lists.join(), LocalDate.now());
    }

    /** First what the lists show, then what makes the first sort quick. */
    private void warm() {
        EarlierLists.tidy(folder);
        for (ListIndex index : lists.join().values()) {
            index.acquire().ifPresent(snapshot -> {
                snapshot.warm();
                snapshot.release();
            });
        }
        for (ListIndex index : lists.join().values()) {
            index.acquire().ifPresent(snapshot -> {
                snapshot.rehearse();
                snapshot.release();
            });
        }
    }

    private static Map<String, ListIndex> open(Path folder, Locale language, Map<String, ListFields> fields,
            Directories directories) {
        Map<String, ListIndex> lists = new LinkedHashMap<>();
        fields.forEach((list, listFields) -> lists.put(list, new ListIndex(folder, listFields, language, directories)));
        return lists;
    }
}
