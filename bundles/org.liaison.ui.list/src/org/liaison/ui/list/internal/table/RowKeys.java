// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.list.internal.model.ListModel;

/** What the keyboard does on rows. */
record RowKeys(ListTable list, ListModel model, Ticking ticking, FoldKeys folding, RowActions actions) {

    void listen() {
        NatTable table = list.control();
        table.addListener(SWT.KeyDown, this::pressed);
        table.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        table.addListener(SWT.FocusIn, event -> {
            if (list.currentLine() < 0) {
                list.setCurrentLine(0);
            }
        });
    }

    private void pressed(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean range = (event.stateMask & SWT.SHIFT) != 0;
        int line = list.currentLine();
        if (folding.pressed(event, line)) {
            event.doit = false;
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_UP -> move(line, line - 1, range);
            case SWT.ARROW_DOWN -> move(line, line + 1, range);
            case SWT.ARROW_LEFT -> moveAside(-1, range);
            case SWT.ARROW_RIGHT -> moveAside(1, range);
            case SWT.PAGE_UP -> move(line, line - list.page(), range);
            case SWT.PAGE_DOWN -> move(line, line + list.page(), range);
            case SWT.HOME -> move(line, 0, range);
            case SWT.END -> move(line, model.lines().size() - 1, range);
            case SWT.CR, SWT.KEYPAD_CR -> open(list.currentRow());
            case SWT.DEL -> actions.delete(list.currentRow());
            case ' ' -> tick(line);
            case 'a' -> {
                if (control && range) {
                    model.tickNone();
                } else if (control) {
                    model.tickAll();
                }
            }
            // what was ticked one by one is not lost to a key that closes things
            case SWT.ESC -> leaveCells();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Moving with shift takes cells together; where no cell is current but a row, it ticks what is passed over. */
    private void move(int from, int to, boolean range) {
        if (range && list.currentColumn() >= 0) {
            list.extendRange(to, list.currentColumn());
            return;
        }
        list.endRange();
        list.setCurrentLine(to);
        if (range && from >= 0 && list.currentLine() >= 0) {
            ticking.tick(from, list.currentLine());
        }
    }

    private void moveAside(int step, boolean range) {
        int column = Math.max(0, list.currentColumn() + step);
        if (range && list.currentColumn() >= 0) {
            list.extendRange(list.currentLine(), column);
        } else {
            list.endRange();
            list.setCurrentColumn(column);
        }
    }

    private void leaveCells() {
        if (list.range().isPresent()) {
            list.endRange();
        } else {
            list.setCurrentColumn(-1);
        }
    }

    private void open(int row) {
        if (row >= 0) {
            actions.open(row);
        }
    }

    private void tick(int line) {
        if (list.range().isPresent()) {
            ticking.tick(list.range().get().firstLine(), list.range().get().lastLine());
        } else if (line >= 0) {
            ticking.turn(line);
        }
    }
}
