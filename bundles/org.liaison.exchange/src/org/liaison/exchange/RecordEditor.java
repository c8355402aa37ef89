// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.util.Map;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Change;

/**
 * Writes values, given as text, into a record: its own fields, and by the names that an {@linkplain Importer#targets import} has for
 * them its addresses, contact details and tags. Other than an import it takes every word for meant: an empty text empties, and a term
 * or record that does not exist is refused. An OSGi service.
 */
public interface RecordEditor {

    /**
     * Writes values into a record.
     *
     * @param change what it is part of
     * @param record a record as it was read, or a new one that was not added yet, which is added here
     * @param values names of targets and texts, in the user's language
     * @param <E> {@link org.liaison.model.crm.Relation} or {@link org.liaison.model.crm.Contact}
     * @return the record as it is now
     * @throws ExchangeException if a name or a text is wrong; its place is the name. The change is to be taken back then
     */
    <E extends DomainEntity> E write(Change change, E record, Map<String, String> values);

    /**
     * Reads the value that one of a record's own fields is to have, for those who give it to many records.
     *
     * @param type the kind of record
     * @param name the field's name, as for {@link #write}
     * @param text the value, in the user's language; empty to empty the field
     * @param <E> the kind of record
     * @return the field and its value
     * @throws ExchangeException if the name or the text is wrong, or the field may not be empty; its place is the name
     */
    <E extends DomainEntity> FieldValue<E, ?> read(Class<E> type, String name, String text);

    /**
     * A field and a value for it.
     *
     * @param field the field
     * @param value the value; null if it is empty
     * @param <E> the kind of record
     * @param <V> the field's type of value
     */
    record FieldValue<E extends DomainEntity, V>(Field<E, V> field, V value) {
    }
}
