// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Throws when it has filled half of its place. */
public final class Filled implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.NAME);
        throw new NoClassDefFoundError("filled");
    }
}
