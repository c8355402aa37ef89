// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import jakarta.inject.Inject;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.history.HistoryView;

/** Who changed what in a contact, and when (checklist 161). */
public final class History implements DetailWidget<Contact> {

    @Inject
    private FormServices services;

    @Override
    public void create(WidgetContext<Contact> context) {
        new HistoryView(context.body(), services).show(ContactFields.TYPE, context.record().getId());
    }
}
