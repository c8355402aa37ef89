// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;

/**
 * A record on its way into the index. Parts of many records are read at once, so asking for them costs nothing extra.
 *
 * @param <E> the kind of record
 */
public interface IndexedRecord<E extends DomainEntity> {

    /**
     * The record.
     *
     * @return never null
     */
    E record();

    /**
     * The parts that refer to the record by a field, for example its addresses.
     *
     * @param reference the parts' reference to the record
     * @param <P> the kind of part
     * @return the parts, by id ascending
     */
    <P extends DomainEntity> List<P> parts(Field<P, E> reference);
}
