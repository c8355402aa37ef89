// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Calls itself until there is no room left. */
public final class Endless implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        create(context);
        context.empty("endless", null, null);
    }
}
