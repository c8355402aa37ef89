// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.liaison.model.EntityType;
import org.liaison.model.Labelled;
import org.liaison.search.Search.IndexState;
import org.liaison.search.internal.field.FieldValues;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.search.internal.index.Stamp;
import org.liaison.store.ChangeLog;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/**
 * Brings the indexes from where they are to the end of the log: those that are missing, or belong to another log, are built; the
 * others get what was touched since. Everything but the state is for one thread.
 */
final class CatchUp {

    private static final int COMMIT_AFTER = 20_000;
    private static final int MUCH = 2_000;

    private final Store store;
    private final Map<String, ListIndex> lists;
    private final FieldValues values = new FieldValues();
    private final Definitions definitions;
    private final Announcer announcer;
    private final BooleanSupplier closing;
    private volatile IndexState state;
    private int uncommitted;
    private long busyAt = System.nanoTime();

    CatchUp(Store store, Map<String, ListIndex> lists, Definitions definitions, Announcer announcer, BooleanSupplier closing) {
        this.store = store;
        this.lists = lists;
        this.definitions = definitions;
        this.announcer = announcer;
        this.closing = closing;
        List<Stamp> stamps = lists.values().stream().map(ListIndex::stamp).flatMap(Optional::stream).toList();
        boolean missing = stamps.size() < lists.size();
        state = new IndexState(reached(stamps), missing, missing ? 0 : 1);
    }

    IndexState state() {
        return state;
    }

    boolean quietFor(long seconds) {
        return System.nanoTime() - busyAt >= TimeUnit.SECONDS.toNanos(seconds);
    }

    void run() {
        if (!definitions.read()) {
            define();
        }
        List<ListIndex> missing = lists.values().stream().filter(this::mustBeBuilt).toList();
        build(missing);
        follow(!missing.isEmpty());
        busyAt = System.nanoTime();
    }

    void rebuild() {
        build(List.copyOf(lists.values()));
        follow(true);
        run();
    }

    /** Nothing is written under fields that are not those of today. */
    private void define() {
        definitions.refresh(store.committed(), lists.values()).forEach(list -> announcer.anyChanged(list.fields().list()));
    }

    private boolean mustBeBuilt(ListIndex index) {
        ChangeLog log = store.log();
        return index.stamp().filter(stamp -> stamp.lineage().equals(log.lineage()) && stamp.changeSet() <= log.last()).isEmpty();
    }

    private void build(List<ListIndex> missing) {
        for (int at = 0; at < missing.size(); at++) {
            ListIndex index = missing.get(at);
            double before = at;
            new Rebuild(store, index, values, closing, this::define, (done, shown) -> {
                state = new IndexState(state.changeSet(), true, (before + done) / missing.size());
                if (shown) {
                    announcer.anyChanged(index.fields().list());
                }
            }).run();
        }
        state = new IndexState(reached(stamps()), false, 1);
    }

    /** After a build, or a crash between two commits, an index may show what another has yet to hear of. */
    private void follow(boolean built) {
        long last = store.log().last();
        long from = reached(stamps());
        boolean uneven = built || stamps().stream().anyMatch(stamp -> stamp.changeSet() != from);
        if (last <= from) {
            return;
        }
        SmallChanges changes = SmallChanges.after(store.log(), from, uneven ? Set.of() : lists.keySet());
        Ids touched = changes.touched();
        if (definitions.madeOf(touched.kinds())) {
            define();
        }
        if (uneven) {
            new OldReferences(store).addTo(touched, from);
        }
        if (touched.size() > MUCH) {
            state = new IndexState(from, true, 0);
        }
        Update update = new Update(store, store.committed(), writable(), values, uneven, Progress.NONE);
        update.patch(changes);
        update.run(touched);
        writable().values().forEach(index -> index.refresh(last, update.terms()));
        state = new IndexState(last, false, 1);
        Ids shown = update.done();
        announcer.changed(shown, lists.keySet(), labels());
        commitSometimes(shown.size());
    }

    /** The kinds of thing whose names may show in any list. */
    private Set<String> labels() {
        return store.types().stream().filter(type -> Labelled.class.isAssignableFrom(type.javaType())).map(EntityType::name)
                .collect(Collectors.toSet());
    }

    private void commitSometimes(int records) {
        uncommitted += records;
        if (uncommitted >= COMMIT_AFTER) {
            uncommitted = 0;
            lists.values().forEach(ListIndex::commit);
        }
    }

    private Map<String, ListIndex> writable() {
        Map<String, ListIndex> writable = new LinkedHashMap<>(lists);
        writable.values().removeIf(index -> !index.writable());
        return writable;
    }

    private List<Stamp> stamps() {
        List<Stamp> stamps = new ArrayList<>();
        writable().values().forEach(index -> index.stamp().ifPresent(stamps::add));
        return stamps;
    }

    private static long reached(List<Stamp> stamps) {
        return stamps.stream().mapToLong(Stamp::changeSet).min().orElse(0);
    }
}
