// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.search;

import org.liaison.dossier.DossierEntryFields;
import org.liaison.dossier.DossierFileFields;
import org.liaison.model.crm.Contact;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** The words in the dossier of a contact, its files included. */
public final class ContactWords implements SearchField<Contact> {

    @Override
    public Object value(IndexedRecord<Contact> record) {
        return Summary.words(record.parts(DossierEntryFields.CONTACT), record.parts(DossierFileFields.CONTACT));
    }
}
