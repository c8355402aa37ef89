// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Changes the record while it is only shown. */
public final class Meddling implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.property(RelationFields.NAME).set("Meddling");
    }
}
