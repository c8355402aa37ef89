// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.moment;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.liaison.activity.Agenda;
import org.liaison.activity.Moment;
import org.liaison.activity.MomentFields;
import org.liaison.activity.Occasion;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.WidgetContext.Look;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.values.Texts;

/** The moments on which a contact is congratulated (checklist 84), the next first; the date of birth is one of them. */
public final class ContactMoments implements DetailWidget<Contact> {

    private static final Texts TEXTS = new Texts(ContactMoments.class);

    @Inject
    private Agenda agenda;

    @Override
    public void create(WidgetContext<Contact> context) {
        context.body().setData(ModelIds.HELP_PAGE, "org.liaison.activity.moments");
        if (context.editing()) {
            context.field(ContactFields.BIRTH_DATE);
            context.parts(MomentFields.CONTACT, List.of(MomentFields.KIND, MomentFields.DAY, MomentFields.LABEL), "");
            return;
        }
        WorkingCopy<Contact> copy = context.copy();
        if (copy.isNew() || copy.loaded(MomentFields.CONTACT)) {
            show(context, copy.parts(MomentFields.CONTACT).copies().stream().map(WorkingCopy::record).toList());
        } else {
            context.load(reader -> reader.list(MomentFields.CONTACT, context.record()), moments -> {
                show(context, moments);
                context.body().requestLayout();
            });
        }
    }

    private void show(WidgetContext<Contact> context, List<Moment> moments) {
        LocalDate today = agenda.now().toLocalDate();
        OccasionText text = new OccasionText(context.language(), today);
        List<Occasion> occasions = Occasion.of(context.record(), moments, today);
        if (occasions.isEmpty()) {
            context.empty(TEXTS.get(context.language(), "none"), TEXTS.get(context.language(), "add"), context::edit);
        }
        occasions.forEach(occasion -> context.values(text.what(occasion), List.of(text.line(occasion)), Look.LINE));
    }
}
