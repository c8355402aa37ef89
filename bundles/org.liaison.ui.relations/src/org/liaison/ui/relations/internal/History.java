// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import jakarta.inject.Inject;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.history.HistoryView;

/** Who changed what in a relation, and when (checklist 146). */
public final class History implements DetailWidget<Relation> {

    @Inject
    private FormServices services;

    @Override
    public void create(WidgetContext<Relation> context) {
        new HistoryView(context.body(), services).show(RelationFields.TYPE, context.record().getId());
    }
}
