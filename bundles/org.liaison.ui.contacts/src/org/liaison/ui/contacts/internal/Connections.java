// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import java.util.List;

import org.liaison.model.FieldText;
import org.liaison.model.crm.ContactConnection;
import org.liaison.model.crm.ContactConnectionFields;
import org.liaison.model.crm.Contact;
import org.liaison.store.Reader;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.values.Texts;

/** Whom a contact introduced, or whose referee he is (checklist 78), and in whose connections he is named. */
public final class Connections implements DetailWidget<Contact> {

    private static final Texts TEXTS = new Texts(Connections.class);

    @Override
    public void create(WidgetContext<Contact> context) {
        context.body().setData(ModelIds.HELP_PAGE, "org.liaison.ui.contacts.connections");
        context.parts(ContactConnectionFields.CONTACT,
                List.of(ContactConnectionFields.ROLE, ContactConnectionFields.PERSON, ContactConnectionFields.OTHER,
                        ContactConnectionFields.PURPOSE, ContactConnectionFields.SINCE),
                TEXTS.get(context.language(), "noConnection"));
        if (!context.editing()) {
            context.load(reader -> named(context, reader), lines -> show(context, lines));
        }
    }

    private static List<String> named(WidgetContext<Contact> context, Reader reader) {
        FieldText text = FieldText.of(context.language());
        return reader.list(ContactConnectionFields.OTHER, context.record()).stream().map(one -> line(one, text)).toList();
    }

    private static String line(ContactConnection one, FieldText text) {
        String purpose = one.getPurpose() == null ? "" : ", " + one.getPurpose();
        return one.getContact().title() + " – " + text.show(ContactConnectionFields.ROLE, one.getRole()) + purpose;
    }

    private static void show(WidgetContext<Contact> context, List<String> lines) {
        if (!lines.isEmpty()) {
            context.values(TEXTS.get(context.language(), "namedBy"), lines, WidgetContext.Look.LINES);
        }
    }
}
