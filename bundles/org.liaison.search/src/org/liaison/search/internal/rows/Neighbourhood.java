// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.liaison.search.internal.index.ListIndex;
import org.liaison.search.internal.index.Snapshot;
import org.liaison.search.internal.query.Scope;

/** The states of other lists that a query turned out to ask, held until the query's rows are closed. */
public final class Neighbourhood implements Scope.Neighbours, AutoCloseable {

    private final Map<String, ListIndex> lists;
    private final LocalDate today;
    private final Map<String, Snapshot> held = new HashMap<>();

    /**
     * Other lists.
     *
     * @param lists the indexes by list
     * @param today what relative dates are counted from
     */
    public Neighbourhood(Map<String, ListIndex> lists, LocalDate today) {
        this.lists = lists;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    @Override
    public synchronized Optional<Scope> of(String list) {
        return lists.keySet().stream().filter(name -> name.equalsIgnoreCase(list)).findFirst().flatMap(this::snapshot)
                .map(snapshot -> snapshot.scope(today, this));
    }

    private Optional<Snapshot> snapshot(String list) {
        if (!held.containsKey(list)) {
            lists.get(list).acquire().ifPresent(snapshot -> held.put(list, snapshot));
        }
        return Optional.ofNullable(held.get(list));
    }

    @Override
    public synchronized void close() {
        held.values().forEach(Snapshot::release);
        held.clear();
    }
}
