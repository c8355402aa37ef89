// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.ArrayList;
import java.util.List;

import org.liaison.store.ChangeLog;
import org.liaison.store.ChangeSet;
import org.liaison.store.LogFilter;
import org.liaison.values.Fold;

/**
 * Which changes are shown; those that Liaison itself made never are.
 *
 * @param words all of them must be in what was done, by whom or from where; case and accents make no difference
 * @param log what the log itself chooses by
 */
record ChangeFilter(String words, LogFilter log) {

    static final ChangeFilter ALL = new ChangeFilter("", LogFilter.ALL);
    /** How many are read at once. */
    static final int READ = 200;
    /** So that a word which nothing contains does not read ten years. */
    private static final int PAGES = 100;

    boolean lets(ChangeSet change) {
        String text = Fold.of(change.intent().title() + ' ' + change.author() + ' ' + change.intent().detail());
        return List.of(Fold.of(words).split("\\s+")).stream().allMatch(text::contains);
    }

    /**
     * Reads what is shown; not on the UI thread.
     *
     * @param from the log
     * @param before only change sets with a smaller id
     * @param wanted how many are wanted at least
     * @return some of them, the newest first, and where to go on
     */
    Page read(ChangeLog from, long before, int wanted) {
        List<ChangeSet> found = new ArrayList<>();
        long at = before;
        for (int page = 0; page < PAGES + wanted / READ; page++) {
            List<ChangeSet> read = from.newest(log, READ, at);
            read.stream().filter(this::lets).forEach(found::add);
            if (read.size() < READ) {
                return new Page(found, 0);
            }
            at = read.getLast().id();
            if (found.size() >= wanted) {
                break;
            }
        }
        return new Page(found, at);
    }

    /**
     * Some changes.
     *
     * @param changes the newest first
     * @param before what {@link #read} goes on before; 0 if there are no more
     */
    record Page(List<ChangeSet> changes, long before) {
    }
}
