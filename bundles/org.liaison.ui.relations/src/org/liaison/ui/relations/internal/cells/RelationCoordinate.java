// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.cells;

import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.ui.edit.CoordinateCell;

/** The phone number or address of a relation in a cell of a list. */
public final class RelationCoordinate extends CoordinateCell<Relation> {

    /** Made by the extension registry. */
    public RelationCoordinate() {
        super(CoordinateFields.RELATION);
    }
}
