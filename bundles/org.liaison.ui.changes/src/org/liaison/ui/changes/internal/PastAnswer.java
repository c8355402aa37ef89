// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.liaison.model.DomainEntity;
import org.liaison.search.ListComparison;
import org.liaison.search.ListQuery;
import org.liaison.search.PastLists;
import org.liaison.search.PastSearch;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/**
 * What a query finds at the end of a day, and, if that is asked, what became of it.
 *
 * @param changeSet the last change set that counts
 * @param before what it found then
 * @param later what it found later, and the differences; empty if nothing is compared
 * @param open closes what is open, in this order
 */
record PastAnswer(long changeSet, Rows before, Optional<Later> later, List<Runnable> open) {

    /**
     * Another moment.
     *
     * @param rows what was found
     * @param comparison what came, changed and went
     */
    record Later(Rows rows, ListComparison comparison) {
    }

    /** What may be compared with a day. */
    enum With {
        /** Nothing. */
        NOTHING,
        /** What is found now. */
        NOW,
        /** What was found at the end of another day. */
        DAY
    }

    /**
     * What is asked.
     *
     * @param query the query
     * @param day the day at whose end it is asked
     * @param with what it is compared with
     * @param other the other day
     */
    record Asked(ListQuery query, LocalDate day, With with, LocalDate other) {
    }

    /** Finds it; not for the UI thread. */
    static PastAnswer of(Asked asked, Store store, Search search, PastSearch past, Progress progress) {
        List<Runnable> open = new ArrayList<>();
        boolean whole = false;
        try {
            PastLists then = past.at(last(store, asked.day()), asked.day(), progress);
            open.add(then::close);
            Rows before = then.rows(asked.query());
            open.addFirst(before::close);
            Optional<Later> later = later(asked, then, before, open, store, search, past, progress);
            whole = true;
            return new PastAnswer(last(store, asked.day()), before, later, open);
        } finally {
            if (!whole) {
                close(open);
            }
        }
    }

    private static Optional<Later> later(Asked asked, PastLists then, Rows before, List<Runnable> open, Store store,
            Search search, PastSearch past, Progress progress) {
        Class<? extends DomainEntity> type = asked.query().list();
        LongPredicate differs = id -> then.mayDiffer(type, id);
        Rows after;
        switch (asked.with()) {
            case NOTHING -> {
                return Optional.empty();
            }
            case NOW -> after = search.rows(asked.query());
            case DAY -> {
                PastLists other = past.at(last(store, asked.other()), asked.other(), progress);
                open.add(other::close);
                after = other.rows(asked.query());
                differs = differs.or(id -> other.mayDiffer(type, id));
            }
            default -> throw new IllegalArgumentException(asked.with().name());
        }
        open.addFirst(after::close);
        List<String> fields = search.fields(type).stream().map(FieldDescription::id).toList();
        return Optional.of(new Later(after, ListComparison.of(before, after, differs, fields)));
    }

    private static long last(Store store, LocalDate day) {
        return store.log().lastAt(day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1));
    }

    int size() {
        return later.map(found -> found.comparison().differences().size()).orElse(before.size());
    }

    void close() {
        close(open);
    }

    private static void close(List<Runnable> open) {
        open.forEach(Runnable::run);
    }
}
