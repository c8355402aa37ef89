// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import java.util.List;

import jakarta.inject.Inject;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.RecordRef;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.look.Icons;
import org.liaison.ui.table.RecordTable;
import org.liaison.values.Texts;

/** The contact persons of a relation, to filter, open and create (checklist 60, 39). */
public final class People implements DetailWidget<Relation> {

    private static final Texts TEXTS = new Texts(People.class);

    @Inject
    private Icons icons;

    @Override
    public void create(WidgetContext<Relation> context) {
        context.load(reader -> Person.of(context.record(), reader, context.language()), people -> show(context, people));
    }

    private void show(WidgetContext<Relation> context, List<Person> people) {
        String add = TEXTS.get(context.language(), "addContact");
        if (people.isEmpty()) {
            context.empty(TEXTS.get(context.language(), "noContact"), add, () -> add(context));
            return;
        }
        new RecordTable<>(context.body(), icons, context.language(), Person.columns(context.language()))
                .addButton(add, () -> add(context)).onOpen(person -> context.open(RecordRef.of(person.contact()))).show(people);
    }

    private static void add(WidgetContext<Relation> context) {
        Contact contact = new Contact();
        contact.setRelation(context.record());
        context.createAndOpen(contact);
    }
}
