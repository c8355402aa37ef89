// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.establishments;

import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.edit.Parts;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.Icons;
import org.liaison.values.Texts;

/**
 * The establishments of a relation (checklist 140 to 144): at the left all of them, at the right the one that is selected, with its
 * coordinates, addresses, notes and contacts.
 */
public final class Establishments implements DetailWidget<Relation> {

    private static final Texts TEXTS = new Texts(Establishments.class);

    @Inject
    private Icons icons;

    /** Which one was selected, and whether one is to be added, when the widget is made anew to be edited. */
    private long selected;
    private boolean adding;

    @Override
    public void create(WidgetContext<Relation> context) {
        WorkingCopy<Relation> copy = context.copy();
        if (copy.isNew() || copy.loaded(EstablishmentFields.RELATION)) {
            show(context, copy.parts(EstablishmentFields.RELATION));
            return;
        }
        context.load(reader -> reader.list(EstablishmentFields.RELATION, context.record()), read -> {
            copy.load(EstablishmentFields.RELATION, read);
            show(context, copy.parts(EstablishmentFields.RELATION));
        });
    }

    private void show(WidgetContext<Relation> context, Parts<Establishment, Relation> parts) {
        if (parts.copies().isEmpty() && !context.editing()) {
            context.empty(TEXTS.get(context.language(), "noEstablishment"), TEXTS.get(context.language(), "addEstablishment"),
                    () -> add(context));
            return;
        }
        Composite area = new Composite(context.body(), SWT.NONE);
        area.setBackground(context.body().getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 16;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        EstablishmentList list = new EstablishmentList(area, context, parts, icons, () -> add(context));
        EstablishmentDetail detail = new EstablishmentDetail(area, context, icons, parts::remove);
        list.onSelect(part -> {
            selected = part == null ? 0 : part.record().getId();
            detail.show(part);
        });
        if (adding && context.editing()) {
            adding = false;
            list.select(parts.add());
        } else {
            list.select(parts.copies().stream().filter(part -> part.record().getId() == selected).findFirst().orElse(null));
        }
        area.requestLayout();
    }

    /** A new one is filled in like any other edit, so the pencil comes first. */
    private void add(WidgetContext<Relation> context) {
        adding = true;
        context.edit();
    }
}
