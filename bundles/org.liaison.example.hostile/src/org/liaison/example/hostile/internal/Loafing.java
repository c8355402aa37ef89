// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Reads without ever ending, and does not let itself be interrupted. */
public final class Loafing implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.SIREN);
        context.load(reader -> {
            while (!Mercy.asked()) {
                Thread.onSpinWait();
            }
            return "loafing";
        }, read -> context.field(RelationFields.NAME));
    }
}
