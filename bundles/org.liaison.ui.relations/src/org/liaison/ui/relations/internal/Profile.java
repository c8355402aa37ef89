// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Profile and culture of a company (checklist 59), the default text of its vacancies. */
public final class Profile implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.PROFILE);
    }
}
