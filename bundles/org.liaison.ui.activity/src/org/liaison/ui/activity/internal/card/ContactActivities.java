// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

import jakarta.inject.Inject;

import org.liaison.activity.ActivityFields;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Contact;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.form.FormServices;

/** The activities of a contact (checklist 76); they are its company's as well, also after it has left that. */
public final class ContactActivities implements DetailWidget<Contact> {

    @Inject
    private FormServices services;

    @Inject
    private Agenda agenda;

    private final Memory memory = new Memory();

    @Override
    public void create(WidgetContext<Contact> context) {
        new ActivityCard<>(context, services, agenda, ActivityFields.CONTACT, memory,
                (activity, contact) -> activity.setRelation(contact.getRelation())).create();
    }
}
