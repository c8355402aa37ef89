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

    /**
     * The parts of a record that this one refers to, for example the addresses of a contact's company. A field that shows them says
     * so by {@code follows}.
     *
     * @param reference this record's reference to the other
     * @param part the parts' reference to the other
     * @param <T> the other's kind
     * @param <P> the kind of part
     * @return the parts, by id ascending; none if this record refers to none
     */
    <T extends DomainEntity, P extends DomainEntity> List<P> parts(Field<E, T> reference, Field<P, T> part);
}
