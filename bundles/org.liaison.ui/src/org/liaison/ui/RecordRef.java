// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import org.liaison.model.DomainEntity;

/**
 * Which record: its kind and id.
 *
 * @param type the kind
 * @param id the id
 */
public record RecordRef(Class<? extends DomainEntity> type, long id) {

    /**
     * The reference of a stored record.
     *
     * @param record the record
     * @return its reference
     */
    public static RecordRef of(DomainEntity record) {
        return new RecordRef(record.getClass(), record.getId());
    }
}
