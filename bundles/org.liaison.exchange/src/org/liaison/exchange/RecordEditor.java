// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.util.Map;

import org.liaison.model.DomainEntity;
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
}
