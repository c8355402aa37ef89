// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import org.liaison.model.DomainEntity;

/**
 * The records that a list showed when a record was opened from it, in its order. Previous and Next walk it; it does not shift when
 * a record stops matching (checklist 102 to 104, trap T5).
 *
 * @param type the kind of record
 * @param title what the user calls it: "All relations", or the filter's name
 * @param ids the records' ids in order; not copied, never to be changed
 */
public record FrozenSelection(Class<? extends DomainEntity> type, String title, long[] ids) {

    /**
     * Where a record stands.
     *
     * @param id the record's id
     * @return from 0; -1 if it is not among them
     */
    public int indexOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The selection of one record alone.
     *
     * @param record the record
     * @param title what the user calls it
     * @return the selection
     */
    public static FrozenSelection only(RecordRef record, String title) {
        return new FrozenSelection(record.type(), title, new long[] { record.id() });
    }
}
