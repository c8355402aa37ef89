// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Who a contact is (checklist 157). */
public final class Description implements DetailWidget<Contact> {

    @Override
    public void create(WidgetContext<Contact> context) {
        context.field(ContactFields.DESCRIPTION);
    }
}
