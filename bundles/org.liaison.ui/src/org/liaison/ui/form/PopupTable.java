// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.SoftSelection;

/** The table of what is offered while somebody types; it floats in a shell of its own and leaves the focus where it is. */
final class PopupTable {

    private PopupTable() {
    }

    /** An empty one, not yet shown, in a shell of its own. */
    static Table of(Text text) {
        Palette palette = Palette.of(text.getDisplay());
        Shell shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        shell.setBackground(palette.line());
        Table table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setBackground(palette.surface());
        table.setForeground(palette.text());
        SoftSelection.in(table);
        return table;
    }
}
