// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Never gives the window back, and does not let itself be interrupted. */
public final class Looping implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        while (!Mercy.asked()) {
            Thread.onSpinWait();
        }
    }
}
