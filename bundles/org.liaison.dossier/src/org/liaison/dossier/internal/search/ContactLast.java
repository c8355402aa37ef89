// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.search;

import org.liaison.dossier.DossierEntryFields;
import org.liaison.model.crm.Contact;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** The day of the last exchange with a contact. */
public final class ContactLast implements SearchField<Contact> {

    @Override
    public Object value(IndexedRecord<Contact> record) {
        return Summary.last(record.parts(DossierEntryFields.CONTACT));
    }
}
