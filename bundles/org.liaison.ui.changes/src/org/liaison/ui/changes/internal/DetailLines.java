// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.search.Search;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.Store;
import org.liaison.ui.RecordRef;
import org.liaison.ui.history.HistoryLine;
import org.liaison.ui.history.HistoryText;

/**
 * What a change set did, a line for each value. It reads the store, so it is not for the UI thread.
 *
 * @param store where the log is
 * @param search knows which kinds of records have a list, and so an editor
 * @param text says it in the user's words
 */
record DetailLines(Store store, Search search, HistoryText text) {

    private static final int SHOWN = 500;
    /** More things are not even read: nobody reads them either. */
    private static final int LARGE = 20_000;

    Detail of(ChangeSet change) {
        if (change.size() > LARGE) {
            return new Detail(change, List.of(), 0);
        }
        List<Line> lines = new ArrayList<>();
        int[] more = new int[1];
        store.log().details(change.id(), record -> {
            if (lines.size() >= SHOWN) {
                more[0] += record.changes().size();
            } else {
                add(record, lines);
            }
        });
        return new Detail(change, lines, more[0]);
    }

    private void add(RecordChange change, List<Line> lines) {
        for (RecordChange.EntityChange one : change.changes()) {
            Optional<EntityType<?>> type = store.type(one.entity());
            Optional<DomainEntity> thing = type.flatMap(known -> store.find(known.javaType(), one.id()));
            String label = type.map(known -> known.label(text.text().language())).orElse(one.entity());
            RecordChange alone = new RecordChange(change.changeSet(), change.place(), List.of(one));
            Optional<RecordRef> record = thing.map(DomainEntity::subject).map(RecordRef::of)
                    .filter(whole -> !search.fields(whole.type()).isEmpty());
            for (HistoryLine line : type.map(known -> text.lines(alone, known)).orElse(List.of())) {
                String title = thing.map(DomainEntity::title).orElse(line.before() + line.after());
                lines.add(new Line(title.isBlank() ? label : label + " · " + title, line, record));
            }
        }
    }

    /**
     * What one change set did.
     *
     * @param change the change set
     * @param lines what it did, as far as it is shown
     * @param more how many more things it touched
     */
    record Detail(ChangeSet change, List<Line> lines, int more) {

        /** Whether it is not listed because it is too much. */
        boolean large() {
            return lines.isEmpty() && change.size() > LARGE;
        }
    }

    /**
     * One value, or one thing that was created or deleted.
     *
     * @param thing which thing
     * @param line what was done
     * @param record the thing if it is still there
     */
    record Line(String thing, HistoryLine line, Optional<RecordRef> record) {
    }
}
