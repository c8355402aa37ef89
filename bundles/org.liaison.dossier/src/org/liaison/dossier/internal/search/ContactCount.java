// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.search;

import org.liaison.dossier.DossierEntryFields;
import org.liaison.model.crm.Contact;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** How many entries are in the dossier of a contact. */
public final class ContactCount implements SearchField<Contact> {

    @Override
    public Object value(IndexedRecord<Contact> record) {
        return Summary.count(record.parts(DossierEntryFields.CONTACT));
    }
}
