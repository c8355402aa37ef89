// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.store.Reader;

/**
 * Brings search fields that nobody knows when the program is written, since users define them: beside the {@code field} elements of
 * the extension point {@code org.liaison.search.fields}, a {@code source} names such a class. It is called on background threads,
 * several at a time, so keep no state.
 */
public interface FieldSource {

    /**
     * What the fields are made of: when one of these is stored, changed or deleted, {@link #fields} is asked again.
     *
     * @return the names of kinds of stored thing
     */
    Set<String> definedBy();

    /**
     * The fields as they are now.
     *
     * @param reader where they are defined
     * @return all, in the order in which lists offer them
     */
    List<DefinedField> fields(Reader reader);

    /**
     * What a record has in a field.
     *
     * @param record the record; ask it for its parts, which are read for many records at once
     * @param field the field's id
     * @param <E> the kind of record
     * @return what {@link SearchField#value} may return for a field of that type; null for nothing
     */
    <E extends DomainEntity> Object value(IndexedRecord<E> record, String field);

    /**
     * Whether the values are made of the records' parts alone, so that they stay as they are when a record itself changes.
     *
     * @return true only if {@link IndexedRecord#record} is asked for nothing but its class
     */
    default boolean ofPartsAlone() {
        return false;
    }
}
