// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;

/** How a relation wants to be billed (checklist 63). */
public final class Billing implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.body().setData(ModelIds.HELP_PAGE, "org.liaison.ui.relations.billing");
        context.field(RelationFields.PRIVATE_COMPANY);
        context.field(RelationFields.BILLING_FREQUENCY);
        context.field(RelationFields.BILLING_CHANNEL);
        context.field(RelationFields.ORDER_REQUIRED);
        context.field(RelationFields.BILLING_REFERENCE);
    }
}
