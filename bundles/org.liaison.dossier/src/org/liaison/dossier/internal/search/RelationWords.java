// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.search;

import org.liaison.dossier.DossierEntryFields;
import org.liaison.dossier.DossierFileFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** The words in the dossier of a relation, its files included. */
public final class RelationWords implements SearchField<Relation> {

    @Override
    public Object value(IndexedRecord<Relation> record) {
        return Summary.words(record.parts(DossierEntryFields.RELATION), record.parts(DossierFileFields.RELATION));
    }
}
