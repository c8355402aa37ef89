// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

import org.eclipse.collections.api.set.primitive.LongSet;
import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;
import org.liaison.model.DomainEntity;
import org.liaison.search.Groups;
import org.liaison.search.Rows;
import org.liaison.search.Search;

/** Rows with what was counted of them off the UI thread. */
final class Result {

    static final Result NONE = new Result(null, null, new BitSet());

    private final Rows rows;
    private final Groups groups;
    private final BitSet closed;
    private final int[] tickedByGroup;
    private Lines lines;
    private int ticked;
    private long[] ids;

    private Result(Rows rows, Groups groups, BitSet closed) {
        this.rows = rows;
        this.groups = groups;
        this.closed = closed;
        tickedByGroup = new int[groups == null ? 0 : groups.size()];
        lines = rows == null ? Lines.NONE : groups == null ? Lines.plain(rows.size()) : Lines.of(groups, closed);
    }

    /** Counts; a million ticks among a million rows take some tens of milliseconds. */
    static Result of(Rows rows, long[] tickedIds, Folding folding) {
        Groups groups = rows.query().group().isPresent() ? rows.groups() : null;
        Result result = new Result(rows, groups, groups == null ? new BitSet() : folding.closed(groups));
        if (tickedIds.length > 0) {
            result.count(LongHashSet.newSetWith(tickedIds));
        }
        return result;
    }

    private void count(LongSet wanted) {
        long[] all = ids();
        int group = 0;
        for (int row = 0; row < all.length; row++) {
            if (wanted.contains(all[row])) {
                ticked++;
                if (groups != null) {
                    while (groups.start(group + 1) <= row) {
                        group++;
                    }
                    tickedByGroup[group]++;
                }
            }
        }
    }

    /** Which records are not in the index any more. */
    static MutableLongSet missing(Search search, Class<? extends DomainEntity> type, long[] candidates) {
        MutableLongSet missing = LongHashSet.newSetWith(candidates);
        missing.removeAll(search.existing(type, candidates));
        return missing;
    }

    Rows rows() {
        return rows;
    }

    Lines lines() {
        return lines;
    }

    void fold(int group, boolean close) {
        closed.set(group, close);
        lines = Lines.of(groups, closed);
    }

    void foldAll(boolean close) {
        closed.set(0, groups.size(), close);
        lines = Lines.of(groups, closed);
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

    int tickedIn(int group) {
        return tickedByGroup[group];
    }

    /** Counts that a row was ticked or unticked. */
    void ticked(int row, boolean now) {
        ticked += now ? 1 : -1;
        if (groups != null) {
            tickedByGroup[groups.of(row)] += now ? 1 : -1;
        }
    }

    void allTicked() {
        ticked = size();
        Arrays.setAll(tickedByGroup, group -> groups.count(group));
    }

    void noneTicked() {
        ticked = 0;
        Arrays.fill(tickedByGroup, 0);
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
