// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;

class SoftSelectionTest {

    private static final RGB PURE = new RGB(0xFF, 0, 0xFF);

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    /** GTK forgets the colours of cells where somebody else draws the selection. */
    @Test
    void cellsAreSeenInTheirColoursSelectedOrNot() {
        Table table = new Table(DISPLAY.shell(), SWT.FULL_SELECTION);
        new TableColumn(table, SWT.LEFT).setWidth(300);
        TableItem item = new TableItem(table, SWT.NONE);
        // a block fills its cell, so that no smoothing mixes its colour
        item.setText("\u2588\u2588\u2588\u2588");
        item.setForeground(0, new Color(PURE));
        SoftSelection.colored(table);
        DISPLAY.shell().layout();
        Driver driver = new Driver(DISPLAY.shell());
        driver.waitUntil("the colour", () -> shows(table));
        table.setSelection(item);
        table.redraw();
        driver.waitUntil("the colour of what is selected", () -> shows(table));
    }

    private static boolean shows(Table table) {
        Image image = new Image(table.getDisplay(), table.getSize().x, table.getSize().y);
        GC gc = new GC(table);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        for (int y = 0; y < Math.min(data.height, 60); y++) {
            for (int x = 0; x < Math.min(data.width, 120); x++) {
                if (data.palette.getRGB(data.getPixel(x, y)).equals(PURE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
