// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.Locale;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.store.Reader;

/**
 * Lets cells of lists be edited that show neither a field of their record nor one known field of a part of it: several values such as
 * tags, or fields that users define. Contributed by the element {@code cells} of {@code org.liaison.ui.listColumns}, by whoever knows
 * the values, for columns of others too. It is called on a background thread.
 *
 * @param <E> the kind of record
 */
public interface CellEditor<E extends DomainEntity> {

    /**
     * Reads what a cell is edited as.
     *
     * @param record the record
     * @param field the search field that the cell shows, such as {@code tags}
     * @param reader reads what hangs on the record
     * @param language the user's language
     * @return what is edited; empty if there is nothing to edit (any more)
     */
    Optional<CellContent<E>> read(E record, String field, Reader reader, Locale language);
}
