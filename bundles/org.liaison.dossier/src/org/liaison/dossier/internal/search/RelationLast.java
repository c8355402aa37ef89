// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.search;

import org.liaison.dossier.DossierEntryFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** The day of the last exchange with a relation. */
public final class RelationLast implements SearchField<Relation> {

    @Override
    public Object value(IndexedRecord<Relation> record) {
        return Summary.last(record.parts(DossierEntryFields.RELATION));
    }
}
