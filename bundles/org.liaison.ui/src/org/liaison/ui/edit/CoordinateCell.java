// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.store.Reader;

/**
 * The phone number or address of a kind that lists show. The extension says which kind, as a code of the vocabulary of kinds, behind
 * the name of the class and a colon.
 *
 * @param <E> the kind of record that it belongs to
 */
public abstract class CoordinateCell<E extends DomainEntity> implements CellPart<E, Coordinate>, IExecutableExtension {

    private final Field<Coordinate, E> holder;
    private String kind = "";

    /**
     * A cell for a kind of record.
     *
     * @param holder refers to the record; never null
     */
    protected CoordinateCell(Field<Coordinate, E> holder) {
        this.holder = holder;
    }

    @Override
    public final void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        kind = (String) data;
    }

    @Override
    public final Field<Coordinate, String> field() {
        return CoordinateFields.VALUE;
    }

    @Override
    public final Optional<Coordinate> of(E record, Reader reader, Vocabularies terms) {
        List<Coordinate> known = reader.list(holder, List.of(record));
        return Optional.of(CoordinateFields.firstOrNew(known, kind, holder, record, terms));
    }
}
