// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.search;

import org.liaison.dossier.DossierEntryFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** How many entries are in the dossier of a relation. */
public final class RelationCount implements SearchField<Relation> {

    @Override
    public Object value(IndexedRecord<Relation> record) {
        return Summary.count(record.parts(DossierEntryFields.RELATION));
    }
}
