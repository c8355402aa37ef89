// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records that were deleted and can be brought back: by {@link Undoing} what {@link Deleted#changeSet} did to them, limited to
 * {@link UndoScope.Records}. Undone creations are not among them. An OSGi service beside {@link Store}; not for the UI thread.
 */
public interface RecycleBin {

    /**
     * How many there are.
     *
     * @param wanted which count; its words and author do not
     * @return their number
     */
    long count(Wanted wanted);

    /**
     * Some of them.
     *
     * @param wanted which
     * @param after the last one that is known already; empty to begin
     * @param limit how many at most
     * @return those deleted last first
     */
    List<Deleted> page(Wanted wanted, Optional<Deleted> after, int limit);

    /**
     * Those that were deleted before a moment, whatever the clock said meanwhile; see {@link ChangeLog#lastBefore}.
     *
     * @param moment the moment
     * @return all of them
     */
    List<RecordKey> before(Instant moment);

    /**
     * Which deleted records.
     *
     * @param entities their kinds; empty for all
     * @param words words that occur in their values, whatever case and accents; empty for all
     * @param author who deleted them; empty for everybody
     */
    record Wanted(Set<String> entities, String words, String author) {

        /** All of them. */
        public static final Wanted ALL = new Wanted(Set.of(), "", "");

        /** Keeps a copy. */
        public Wanted {
            entities = Set.copyOf(entities);
        }
    }

    /**
     * A deleted record.
     *
     * @param record which
     * @param changeSet the change set that deleted it
     * @param values its values in the log's own text form, by field name
     * @param along how many things of its own went with it, such as addresses
     */
    record Deleted(RecordKey record, ChangeSet changeSet, Map<String, String> values, int along) {
    }
}
