// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** What a company does (checklist 136). */
public final class Description implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.DESCRIPTION);
    }
}
