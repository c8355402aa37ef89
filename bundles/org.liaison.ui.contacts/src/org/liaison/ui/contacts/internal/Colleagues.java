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

/** The others who work for a contact's company (checklist 162). A contact may have no company (trap T12). */
public final class Colleagues implements DetailWidget<Contact> {

    private static final Texts TEXTS = new Texts(Colleagues.class);

    @Inject
    private Icons icons;

    @Override
    public void create(WidgetContext<Contact> context) {
        Contact self = context.record();
        Relation company = self.getRelation();
        if (company == null) {
            context.empty(TEXTS.get(context.language(), "noCompany"), null, null);
            return;
        }
        context.load(
                reader -> Person.of(company, reader, context.language()).stream()
                        .filter(person -> person.contact().getId() != self.getId()).toList(),
                others -> show(context, company, others));
    }

    private void show(WidgetContext<Contact> context, Relation company, List<Person> others) {
        if (others.isEmpty()) {
            context.empty(TEXTS.get(context.language(), "noColleague", company.title()), null, null);
            return;
        }
        new RecordTable<>(context.body(), icons, context.language(), Person.columns(context.language()))
                .onOpen(person -> context.open(RecordRef.of(person.contact()))).show(others);
    }
}
