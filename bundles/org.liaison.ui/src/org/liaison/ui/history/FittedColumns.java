// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/** Lets the columns of a table share the room that there is, each as it would have of what they would like. */
final class FittedColumns {

    private FittedColumns() {
    }

    static void in(Table table, int... widths) {
        int wanted = IntStream.of(widths).sum();
        table.addListener(SWT.Resize, event -> {
            int room = table.getClientArea().width;
            for (int i = 0; i < widths.length && room > 0; i++) {
                table.getColumn(i).setWidth(widths[i] * room / wanted);
            }
        });
    }
}
