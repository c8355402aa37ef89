// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.look.Palette;

/** Marks what is selected in a table by a pale ground in the accent instead of the platform's own colour. */
public final class SoftSelection {

    private SoftSelection() {
    }

    /**
     * Draws the selection of a table so from now on.
     *
     * @param table the table
     */
    public static void in(Table table) {
        table.addListener(SWT.EraseItem, event -> erase(event, Palette.of(table.getDisplay())));
    }

    private static void erase(Event event, Palette palette) {
        event.gc.setForeground(((TableItem) event.item).getForeground(event.index));
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(palette.accentSoft());
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
            event.detail &= ~SWT.SELECTED;
        }
        event.detail &= ~SWT.HOT;
    }
}
