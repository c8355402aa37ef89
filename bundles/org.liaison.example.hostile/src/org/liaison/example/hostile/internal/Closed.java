// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Throws when what it shows is taken away. */
public final class Closed implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        Label label = new Label(context.body(), SWT.NONE);
        label.setText("closed");
        label.addListener(SWT.Dispose, event -> {
            throw new IllegalStateException("closed");
        });
    }
}
