// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** How a relation pays and is paid (checklist 64), with invoicing and debt collection. */
public final class Finances implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.IBAN);
        context.field(RelationFields.BIC);
        context.field(RelationFields.VAT_NUMBER);
        context.field(RelationFields.CHAMBER_NUMBER);
        context.field(RelationFields.TURNOVER);
        context.field(RelationFields.SHARE_CAPITAL);
        context.field(RelationFields.CURRENCY);
        context.field(RelationFields.PAYMENT_TERM_DAYS);
        context.field(RelationFields.INVOICING_EMAIL);
        context.field(RelationFields.INVOICING_NOTES);
        context.field(RelationFields.COLLECTION_NOTES);
    }
}
