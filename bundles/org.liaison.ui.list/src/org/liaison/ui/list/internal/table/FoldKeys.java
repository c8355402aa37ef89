// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.list.internal.model.Lines;
import org.liaison.ui.list.internal.model.ListModel;

/**
 * What the keyboard does on groups, as in a tree: Left closes and Right opens on a heading, Enter turns it; Left at the first cell of
 * a row goes up to its heading; minus and plus close and open the group of any line; slash and asterisk close and open all of them.
 *
 * @param list the table
 * @param model what it shows
 */
record FoldKeys(ListTable list, ListModel model) {

    boolean pressed(Event event, int line) {
        Lines lines = model.lines();
        if (lines.groups() == 0 || line < 0 || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return false;
        }
        boolean done = switch (event.character) {
            case '-' -> fold(line, true);
            case '+' -> fold(line, false);
            case '/' -> foldAll(true);
            case '*' -> foldAll(false);
            default -> false;
        };
        return done || (event.stateMask & SWT.SHIFT) == 0 && moved(event.keyCode, line, lines);
    }

    private boolean moved(int key, int line, Lines lines) {
        if (lines.heading(line)) {
            return switch (key) {
                case SWT.ARROW_LEFT -> fold(line, true);
                case SWT.ARROW_RIGHT -> fold(line, false);
                case SWT.CR, SWT.KEYPAD_CR -> fold(line, !lines.closed(lines.group(line)));
                default -> false;
            };
        }
        if (key == SWT.ARROW_LEFT && list.currentColumn() <= 0) {
            list.setCurrentLine(lines.headingOf(lines.group(line)));
            return true;
        }
        return false;
    }

    private boolean fold(int line, boolean close) {
        model.fold(model.lines().group(line), close);
        return true;
    }

    private boolean foldAll(boolean close) {
        model.foldAll(close);
        return true;
    }
}
