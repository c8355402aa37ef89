// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Throws where it reads, off the thread of the window. */
public final class Loading implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.SIREN);
        context.load(reader -> {
            throw new IllegalStateException("loading");
        }, read -> context.field(RelationFields.NAME));
    }
}
