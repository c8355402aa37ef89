// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** How the parts of the pane are laid out. */
final class Grids {

    private Grids() {
    }

    /** One below the other, from side to side. */
    static Composite column(Composite parent, int gap) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = gap;
        column.setLayout(layout);
        column.setLayoutData(wide());
        return column;
    }

    static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** Shows a control and makes room for it, or takes both away; tells whether that changed anything. */
    static boolean show(Control control, boolean shown) {
        GridData data = (GridData) control.getLayoutData();
        boolean changes = data.exclude == shown;
        if (changes) {
            data.exclude = !shown;
            control.setVisible(shown);
        }
        return changes;
    }
}
