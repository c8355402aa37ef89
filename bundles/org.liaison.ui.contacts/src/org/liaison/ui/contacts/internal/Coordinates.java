// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import java.util.List;

import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Contact;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.values.Texts;

/** How to reach a contact, at work and privately (checklist 160). */
public final class Coordinates implements DetailWidget<Contact> {

    private static final Texts TEXTS = new Texts(Coordinates.class);

    @Override
    public void create(WidgetContext<Contact> context) {
        context.parts(CoordinateFields.CONTACT,
                List.of(CoordinateFields.USAGE, CoordinateFields.KIND, CoordinateFields.VALUE, CoordinateFields.COMMENT,
                        CoordinateFields.MAIN),
                TEXTS.get(context.language(), "noCoordinate"));
    }
}
