// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.establishments;

import java.util.List;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.liaison.model.FieldText;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.ui.RecordRef;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.look.Icons;
import org.liaison.ui.table.Column;
import org.liaison.ui.table.RecordTable;
import org.liaison.values.Texts;

/**
 * Who works in an establishment (checklist 144).
 *
 * @param context the widget
 * @param icons draws icons
 */
record EstablishmentContacts(WidgetContext<Relation> context, Icons icons) {

    private static final Texts TEXTS = new Texts(EstablishmentContacts.class);

    void show(Composite parent, Establishment establishment) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        FieldText text = FieldText.of(context.language());
        RecordTable<Contact> table = new RecordTable<>(parent, icons, context.language(), List.of(
                new Column<>(TEXTS.get(context.language(), "name"), 180, Contact::title),
                Column.of(ContactFields.JOB_TITLE, 160, text), Column.of(ContactFields.FUNCTION, 140, text)));
        table.addButton(TEXTS.get(context.language(), "addContact"), () -> add(establishment));
        table.onOpen(contact -> context.open(RecordRef.of(contact)));
        context.load(reader -> reader.list(ContactFields.ESTABLISHMENT, establishment), contacts -> {
            if (!parent.isDisposed()) {
                table.show(contacts);
            }
        });
    }

    private void add(Establishment establishment) {
        Contact contact = new Contact();
        contact.setRelation(context.record());
        contact.setEstablishment(establishment);
        context.createAndOpen(contact);
    }
}
