// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.Arrays;
import java.util.stream.LongStream;

import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;

/** Rows with what was counted of them off the UI thread. */
final class Result {

    static final Result NONE = new Result(null, 0);

    private final Rows rows;
    private int ticked;
    private long[] ids;

    private Result(Rows rows, int ticked) {
        this.rows = rows;
        this.ticked = ticked;
    }

    static Result of(Rows rows, long[] tickedIds) {
        return new Result(rows, (int) Arrays.stream(tickedIds).filter(id -> rows.indexOf(id) >= 0).count());
    }

    /** Which records are not in the index any more. */
    static MutableLongSet missing(Search search, Class<? extends DomainEntity> type, long[] candidates) {
        try (Rows all = search.rows(ListQuery.all(type))) {
            return LongHashSet.newSetWith(Arrays.stream(candidates).filter(id -> all.indexOf(id) < 0).toArray());
        }
    }

    Rows rows() {
        return rows;
    }

    int size() {
        return rows == null ? 0 : rows.size();
    }

    int total() {
        return rows == null ? 0 : rows.total();
    }

    int ticked() {
        return ticked;
    }

    void addTicked(int more) {
        if (rows != null) {
            ticked += more;
        }
    }

    void allTicked() {
        ticked = size();
    }

    void noneTicked() {
        ticked = 0;
    }

    /** Only called in the background, one call after the other. */
    long[] ids() {
        if (ids == null) {
            ids = rows == null ? new long[0] : rows.ids();
        }
        return ids;
    }

    /** The ticked ids in the order of the rows, those without a row at the end. */
    long[] ordered(long[] tickedIds) {
        MutableLongSet left = LongHashSet.newSetWith(tickedIds);
        long[] shown = Arrays.stream(ids()).filter(left::remove).toArray();
        return LongStream.concat(Arrays.stream(shown), Arrays.stream(left.toArray()).sorted()).toArray();
    }

    void close() {
        rows.close();
    }
}
