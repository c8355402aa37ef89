// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Whether a contact wants marketing messages (checklist 86): not the same as being contacted at all (trap T13). */
public final class Marketing implements DetailWidget<Contact> {

    @Override
    public void create(WidgetContext<Contact> context) {
        context.field(ContactFields.WANTS_MARKETING);
    }
}
