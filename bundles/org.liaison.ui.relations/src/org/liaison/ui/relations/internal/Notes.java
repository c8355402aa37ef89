// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Notes on a company (checklist 137). */
public final class Notes implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.NOTES);
    }
}
