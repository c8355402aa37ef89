// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import java.util.List;

import org.liaison.model.crm.ProjectFields;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.values.Texts;

/** The projects under way with a relation: who manages them, what they cover, since when (checklist 66). */
public final class Projects implements DetailWidget<Relation> {

    private static final Texts TEXTS = new Texts(Projects.class);

    @Override
    public void create(WidgetContext<Relation> context) {
        context.body().setData(ModelIds.HELP_PAGE, "org.liaison.ui.relations.projects");
        context.parts(ProjectFields.RELATION, List.of(ProjectFields.NAME, ProjectFields.MANAGER, ProjectFields.START_DATE,
                ProjectFields.END_DATE, ProjectFields.SCOPE), TEXTS.get(context.language(), "noProject"));
    }
}
