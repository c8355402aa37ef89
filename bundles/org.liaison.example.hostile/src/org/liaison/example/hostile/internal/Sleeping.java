// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Sleeps on the thread of the window. */
public final class Sleeping implements DetailWidget<Relation> {

    private static final long SECONDS = 3_600;

    @Override
    public void create(WidgetContext<Relation> context) {
        try {
            Thread.sleep(SECONDS * 1_000);
        } catch (InterruptedException woken) {
            throw new IllegalStateException(woken);
        }
    }
}
