// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Hands over what nothing can be done with. */
public final class Rubbish implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.values(null, null, null);
        context.field(null);
        context.parts(null, null, null);
    }
}
