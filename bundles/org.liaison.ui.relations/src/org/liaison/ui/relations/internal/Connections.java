// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;

import org.liaison.model.FieldText;
import org.liaison.model.crm.Connection;
import org.liaison.model.crm.ConnectionFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Reader;
import org.liaison.ui.DetailWidget;
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
        context.load(reader -> read(context.record(), reader), found -> show(context, found));
    }

    private static List<Connection> read(Relation relation, Reader reader) {
        List<Contact> contacts = reader.list(ContactFields.RELATION, relation);
        List<Connection> found = contacts.isEmpty() ? List.of() : reader.list(ConnectionFields.CONTACT, contacts);
        // what is shown is read here, not on the UI thread
        found.forEach(Connection::title);
        return found.stream().sorted(Comparator.comparing(connection -> connection.getContact().title(),
                String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private void show(WidgetContext<Relation> context, List<Connection> found) {
        if (found.isEmpty()) {
            context.empty(TEXTS.get(context.language(), "noConnection"), null, null);
            return;
        }
        FieldText text = FieldText.of(context.language());
        List<Column<Connection>> columns = List.of(
                new Column<>(ConnectionFields.CONTACT.label(context.language()), 180, one -> one.getContact().title()),
                new Column<>(ConnectionFields.ROLE.label(context.language()), 160,
                        one -> text.show(ConnectionFields.ROLE, one.getRole())),
                new Column<>(ConnectionFields.PERSON.label(context.language()), 180, Connection::title),
                new Column<>(ConnectionFields.PURPOSE.label(context.language()), 180, Connection::getPurpose),
                new Column<>(ConnectionFields.SINCE.label(context.language()), 110,
                        one -> text.show(ConnectionFields.SINCE, one.getSince())));
        new RecordTable<>(context.body(), icons, context.language(), columns)
                .onOpen(one -> context.open(RecordRef.of(one.getContact()))).show(found);
    }
}
