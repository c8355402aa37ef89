// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Set;

/** How much of a change set is to be taken back. */
public sealed interface UndoScope {

    /** All that it did. */
    record Everything() implements UndoScope {
    }

    /**
     * What it did to some records: what went along with those that it deleted comes back with them, links to them included.
     *
     * @param records the records
     */
    record Records(Set<RecordKey> records) implements UndoScope {

        /** Keeps a copy. */
        public Records {
            records = Set.copyOf(records);
        }
    }

    /**
     * One value that it changed.
     *
     * @param thing the record or part that has it
     * @param field the field's name
     */
    record Value(RecordKey thing, String field) implements UndoScope {
    }
}
