// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.cells;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Reader;
import org.liaison.ui.edit.CellPart;

/** The phone number or address of a kind that lists show; the extension says which kind behind the name of this class. */
public final class CoordinateCell implements CellPart<Relation, Coordinate>, IExecutableExtension {

    private String kind = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        kind = (String) data;
    }

    @Override
    public Field<Coordinate, String> field() {
        return CoordinateFields.VALUE;
    }

    @Override
    public Optional<Coordinate> of(Relation record, Reader reader, Vocabularies terms) {
        List<Coordinate> known = reader.list(CoordinateFields.RELATION, List.of(record));
        return Optional.of(CoordinateFields.firstOrNew(known, kind, CoordinateFields.RELATION, record, terms));
    }
}
