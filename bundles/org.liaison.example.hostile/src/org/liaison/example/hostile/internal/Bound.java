// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Throws at each letter that is typed. */
public final class Bound implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.ACRONYM);
        if (context.editing()) {
            context.property(RelationFields.ACRONYM).onChange(() -> {
                throw new IllegalStateException("bound");
            });
        }
    }
}
