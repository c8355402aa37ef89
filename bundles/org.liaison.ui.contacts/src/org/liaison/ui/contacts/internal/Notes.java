// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Notes on a contact, which never appear in the contact's dossier (checklist 79, 158, trap T2). */
public final class Notes implements DetailWidget<Contact> {

    @Override
    public void create(WidgetContext<Contact> context) {
        context.field(ContactFields.NOTES);
    }
}
