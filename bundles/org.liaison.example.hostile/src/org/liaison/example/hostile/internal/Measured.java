// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.liaison.model.crm.Relation;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.WidgetContext;

/** Throws when it is asked for its size, and when it is to place what is in it. */
public final class Measured implements DetailWidget<Relation> {

    @Override
    public void create(WidgetContext<Relation> context) {
        Composite area = new Composite(context.body(), SWT.NONE);
        area.setLayout(new Layout() {
            @Override
            protected Point computeSize(Composite composite, int width, int height, boolean flush) {
                throw new ArithmeticException("measured");
            }

            @Override
            protected void layout(Composite composite, boolean flush) {
                throw new ArithmeticException("laid out");
            }
        });
    }
}
