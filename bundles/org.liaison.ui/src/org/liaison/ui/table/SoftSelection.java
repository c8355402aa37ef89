// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.look.Ellipsis;
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

    /**
     * Draws the selection of a table so from now on, and texts in the colours of their cells: GTK forgets these where somebody else
     * draws the selection.
     *
     * @param table a table without images
     */
    public static void colored(Table table) {
        in(table);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, SoftSelection::paint);
    }

    private static void paint(Event event) {
        TableItem item = (TableItem) event.item;
        event.gc.setFont(item.getFont(event.index));
        event.gc.setForeground(item.getForeground(event.index));
        Rectangle place = item.getTextBounds(event.index);
        String text = Ellipsis.fit(item.getText(event.index), place.width, shown -> event.gc.textExtent(shown).x);
        Point size = event.gc.textExtent(text);
        boolean right = item.getParent().getColumn(event.index).getAlignment() == SWT.RIGHT;
        event.gc.drawString(text, right ? place.x + place.width - size.x : place.x, place.y + (place.height - size.y) / 2, true);
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
