// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.store.Reader;

/**
 * Lets a cell of a list be edited that shows a part of its record, such as the main phone number. Contributed with its column, by the
 * attribute {@code part} of {@code org.liaison.ui.listColumns}. It is called on a background thread.
 *
 * @param <E> the kind of record
 * @param <P> the kind of part
 */
public interface CellPart<E extends DomainEntity, P extends DomainEntity> {

    /**
     * What of the part the cell shows.
     *
     * @return a field of text; a part whose mandatory field is emptied is removed
     */
    Field<P, String> field();

    /**
     * The part that a record's cell shows.
     *
     * @param record the record
     * @param reader reads its parts
     * @param terms the terms that a new part may need
     * @return the stored part, or one that is filled in but for the field; empty if the cell shows what is no part of the record
     */
    Optional<P> of(E record, Reader reader, Vocabularies terms);
}
