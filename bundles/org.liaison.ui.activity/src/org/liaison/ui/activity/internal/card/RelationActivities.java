// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

import jakarta.inject.Inject;

import org.liaison.activity.ActivityFields;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.form.FormServices;

/** The activities of a relation, those with its contact persons among them (checklist 67). */
public final class RelationActivities implements DetailWidget<Relation> {

    @Inject
    private FormServices services;

    @Inject
    private Agenda agenda;

    private final Memory memory = new Memory();

    @Override
    public void create(WidgetContext<Relation> context) {
        new ActivityCard<>(context, services, agenda, ActivityFields.RELATION, memory, (activity, relation) -> {
        }).create();
    }
}
