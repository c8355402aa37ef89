// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.eclipse.swt.widgets.Display;
import org.liaison.model.Term;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Stages what throws when it is stored. */
public final class Committed implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        context.field(RelationFields.TRADE_NAME);
        if (context.editing()) {
            context.property(RelationFields.TRADE_NAME)
                    .onChange(() -> context.property(RelationFields.SECTOR).set(new Trap()));
        }
    }

    /** It lets itself be shown; the store writes on another thread than the window's. */
    private static final class Trap extends Term {

        @Override
        public long getId() {
            if (Display.getCurrent() == null) {
                throw new IllegalStateException("committed");
            }
            return Long.MAX_VALUE;
        }
    }
}
