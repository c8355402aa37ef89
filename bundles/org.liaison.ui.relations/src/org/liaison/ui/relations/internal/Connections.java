// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;

import org.liaison.model.FieldText;
import org.liaison.model.crm.ContactConnection;
import org.liaison.model.crm.ContactConnectionFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Reader;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.look.Icons;
import org.liaison.ui.table.Column;
import org.liaison.ui.table.RecordTable;
import org.liaison.values.Texts;

/** The connections of a relation's contacts, such as who introduced a candidate (checklist 69); they are kept with the contacts. */
public final class Connections implements DetailWidget<Relation> {

    private static final Texts TEXTS = new Texts(Connections.class);

    @Inject
    private Icons icons;

    @Override
    public void create(WidgetContext<Relation> context) {
        context.body().setData(ModelIds.HELP_PAGE, "org.liaison.ui.contacts.connections");
        context.load(reader -> read(context.record(), reader), found -> show(context, found));
    }

    private static List<ContactConnection> read(Relation relation, Reader reader) {
        List<Contact> contacts = reader.list(ContactFields.RELATION, relation);
        List<ContactConnection> found = contacts.isEmpty() ? List.of() : reader.list(ContactConnectionFields.CONTACT, contacts);
        // what is shown is read here, not on the UI thread
        found.forEach(ContactConnection::title);
        return found.stream().sorted(Comparator.comparing(connection -> connection.getContact().title(),
                String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private void show(WidgetContext<Relation> context, List<ContactConnection> found) {
        if (found.isEmpty()) {
            context.empty(TEXTS.get(context.language(), "noConnection"), null, null);
            return;
        }
        FieldText text = FieldText.of(context.language());
        List<Column<ContactConnection>> columns = List.of(
                new Column<>(ContactConnectionFields.CONTACT.label(context.language()), 180, one -> one.getContact().title()),
                new Column<>(ContactConnectionFields.ROLE.label(context.language()), 160,
                        one -> text.show(ContactConnectionFields.ROLE, one.getRole())),
                new Column<>(ContactConnectionFields.PERSON.label(context.language()), 180, ContactConnection::title),
                new Column<>(ContactConnectionFields.PURPOSE.label(context.language()), 180, ContactConnection::getPurpose),
                new Column<>(ContactConnectionFields.SINCE.label(context.language()), 110,
                        one -> text.show(ContactConnectionFields.SINCE, one.getSince())));
        new RecordTable<>(context.body(), icons, context.language(), columns)
                .onOpen(one -> context.open(RecordRef.of(one.getContact()))).show(found);
    }
}
