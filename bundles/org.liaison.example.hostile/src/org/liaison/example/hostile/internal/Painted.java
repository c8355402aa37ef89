// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Throws whenever it is painted. */
public final class Painted implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        Canvas canvas = new Canvas(context.body(), SWT.NONE);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        canvas.addListener(SWT.Paint, event -> {
            throw new IllegalStateException("painted");
        });
    }
}
