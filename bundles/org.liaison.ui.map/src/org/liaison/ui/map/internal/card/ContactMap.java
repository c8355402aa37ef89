// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import jakarta.inject.Inject;

import org.liaison.model.crm.Contact;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Where a contact is, and the company that he is with (checklist 156). */
public final class ContactMap implements DetailWidget<Contact> {

    @Inject
    private MapKit kit;

    @Override
    public void create(WidgetContext<Contact> context) {
        context.load(reader -> kit.pins(context.language()).of(reader, context.record()), pins -> kit.show(context, pins));
    }
}
