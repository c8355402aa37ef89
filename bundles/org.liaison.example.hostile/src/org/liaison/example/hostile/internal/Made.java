// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Cannot even be made. */
public final class Made implements DetailWidget<Relation> {

    /** Throws. */
    public Made() {
        throw new IllegalStateException("made");
    }

    @Override
    public void create(WidgetContext<Relation> context) {
        context.empty("made", null, null);
    }
}
