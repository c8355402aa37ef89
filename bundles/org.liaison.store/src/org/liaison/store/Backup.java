// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A copy of the whole database, as it says of itself.
 *
 * @param folder where it is
 * @param state what was copied
 * @param bytes how much room it takes
 */
public record Backup(Path folder, State state, long bytes) {

    /**
     * What a database holds at a moment.
     *
     * @param at the moment
     * @param lineage as in {@link ChangeLog#lineage}
     * @param lastChange the id of the last change set, 0 if there is none
     * @param counts how many there are of each kind of thing, by {@link org.liaison.model.EntityType#name}; kinds of plug-ins that are
     *            no longer installed may be among them
     */
    public record State(Instant at, String lineage, long lastChange, SortedMap<String, Long> counts) {

        /** Copies the counts, so that a state never changes. */
        public State {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        }

        /**
         * How many there are of a kind.
         *
         * @param type its name
         * @return 0 if nothing is known of it
         */
        public long count(String type) {
            return counts.getOrDefault(type, 0L);
        }
    }
}
