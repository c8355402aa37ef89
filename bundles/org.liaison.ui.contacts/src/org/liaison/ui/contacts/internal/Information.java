// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** The basics of a contact (checklist 85, 152, 153): who, where, and whether passive. */
public final class Information implements DetailWidget<Contact> {

    @Override
    public void create(WidgetContext<Contact> context) {
        context.field(ContactFields.CIVILITY);
        context.field(ContactFields.FIRST_NAME);
        context.field(ContactFields.LAST_NAME);
        context.field(ContactFields.RELATION);
        context.field(ContactFields.ESTABLISHMENT);
        context.field(ContactFields.JOB_TITLE);
        context.field(ContactFields.FUNCTION);
        context.field(ContactFields.DEPARTMENT);
        context.field(ContactFields.OWNER);
        context.field(ContactFields.BIRTH_DATE);
        context.field(ContactFields.PASSIVE);
    }
}
