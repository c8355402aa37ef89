// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.Search.Problem;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.views.SavedFilter;

/** Counts what filters find, in the background, some time after the index has changed and only while somebody sees it. */
final class FilterCounts {

    private static final int QUIET_MILLIS = 400;

    private final Search search;
    private final Class<? extends DomainEntity> type;
    private final Desk desk;
    private Map<Long, Found> found = Map.of();
    private boolean waiting;

    FilterCounts(Search search, Class<? extends DomainEntity> type, Desk desk) {
        this.search = search;
        this.type = type;
        this.desk = desk;
    }

    Optional<Found> of(SavedFilter filter) {
        return Optional.ofNullable(found.get(filter.id()));
    }

    /** Counts after a while; what changes meanwhile is counted along. */
    void countSoon(Control owner, java.util.function.Supplier<List<SavedFilter>> filters, Runnable done) {
        if (!waiting) {
            waiting = true;
            owner.getDisplay().timerExec(QUIET_MILLIS, () -> whenSeen(owner, () -> {
                waiting = false;
                count(owner, filters.get(), done);
            }));
        }
    }

    /** What changes while another tab is in front is counted when the pane is seen again. */
    private static void whenSeen(Control owner, Runnable work) {
        if (owner.isDisposed()) {
            return;
        }
        if (owner.isVisible()) {
            work.run();
            return;
        }
        owner.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                owner.removeListener(SWT.Paint, this);
                owner.getDisplay().asyncExec(() -> whenSeen(owner, work));
            }
        });
    }

    void count(Control owner, List<SavedFilter> filters, Runnable done) {
        desk.background().run(owner, () -> counted(filters), counts -> {
            found = counts;
            done.run();
        });
    }

    private Map<Long, Found> counted(List<SavedFilter> filters) {
        Map<Long, Found> counts = new HashMap<>();
        for (SavedFilter filter : filters) {
            ListQuery query = filter.query(type);
            List<Problem> problems = search.problems(query, desk.language());
            counts.put(filter.id(),
                    new Found(search.count(unordered(query)), problems.isEmpty() ? "" : problems.getFirst().sentence()));
        }
        return Map.copyOf(counts);
    }

    /** Counting needs no order, which a million rows would have to be put into first. */
    private static ListQuery unordered(ListQuery query) {
        return ListQuery.all(query.list()).matching(query.text()).where(query.criteria());
    }

    /**
     * What a filter finds.
     *
     * @param count how many records
     * @param problem why it cannot be answered, a sentence; empty if it can
     */
    record Found(int count, String problem) {
    }
}
