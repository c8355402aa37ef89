// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** Throws when the dashboard is painted. */
public final class PaintedOnDashboard implements DashboardWidget {

    @Override
    public void create(DashboardContext context) {
        new Canvas(context.body(), SWT.NONE).addListener(SWT.Paint, event -> {
            throw new IllegalStateException("painted on the dashboard");
        });
    }
}
