// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.sheet;

import java.io.IOException;

import org.liaison.model.DomainEntity;

/**
 * What is printed of one kind of record.
 *
 * @param <E> the kind
 */
interface Sheet<E extends DomainEntity> {

    /**
     * Writes all that is known of a record.
     *
     * @param record the record
     * @param flow where to
     * @throws IOException if it cannot be written
     */
    void write(E record, Flow flow) throws IOException;
}
