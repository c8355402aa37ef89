// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Takes away the card that it stands in. */
public final class Vanishing implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.body().getParent().dispose();
    }
}
