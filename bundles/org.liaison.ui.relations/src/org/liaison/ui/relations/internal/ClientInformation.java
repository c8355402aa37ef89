// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** The basics of a relation (checklist 65): names, what it is to us, who looks after it, and how it is registered. */
public final class ClientInformation implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.NAME);
        context.field(RelationFields.TRADE_NAME);
        context.field(RelationFields.ACRONYM);
        context.field(RelationFields.RELATION_TYPE);
        context.field(RelationFields.STATUS);
        context.field(RelationFields.SECTOR);
        context.field(RelationFields.OWNER);
        context.field(RelationFields.CLIENT_NUMBER);
        context.field(RelationFields.PARENT);
        context.field(RelationFields.SIREN);
        context.field(RelationFields.SIRET);
        context.field(RelationFields.VAT_NUMBER);
        context.field(RelationFields.NAF_CODE);
        context.field(RelationFields.LEGAL_FORM);
        context.field(RelationFields.HEADCOUNT);
    }
}
