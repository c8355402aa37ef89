// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The list under a {@link Picker}. It never takes the focus from the text field. */
final class PickerList<T> {

    private static final int ROWS = 10;
    private static final int LEAST_WIDTH = 240;

    private final Text text;
    private final Choices<T> choices;
    private final Consumer<T> picked;
    private Shell shell;
    private Table table;
    private List<T> offered = List.of();

    PickerList(Text text, Choices<T> choices, Consumer<T> picked) {
        this.text = text;
        this.choices = choices;
        this.picked = picked;
        text.addListener(SWT.Dispose, event -> close());
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    void open(List<T> found) {
        close();
        offered = found;
        if (found.isEmpty()) {
            return;
        }
        table = PopupTable.of(text);
        shell = table.getShell();
        for (T choice : found) {
            new TableItem(table, SWT.NONE).setText(choices.label(choice));
        }
        table.setSelection(0);
        table.addListener(SWT.MouseUp, event -> takeSelected());
        place();
        shell.setVisible(true);
        Popups.mark(text, true);
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
        shell = null;
        Popups.mark(text, false);
    }

    boolean isUnderPointer() {
        return isOpen() && text.getDisplay().getCursorControl() == table;
    }

    void move(int by) {
        int size = offered.size();
        table.setSelection(Math.floorMod(table.getSelectionIndex() + by, size));
        table.showSelection();
    }

    void takeSelected() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            picked.accept(offered.get(index));
        }
    }

    private void place() {
        Rectangle field = text.getDisplay().map(text.getParent().getParent(), null, text.getParent().getBounds());
        Rectangle screen = text.getMonitor().getClientArea();
        Point natural = table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = Math.min(natural.y, table.getItemHeight() * ROWS) + 2;
        int width = Math.min(Math.max(Math.max(field.width, LEAST_WIDTH), natural.x + 24), screen.width / 2);
        int below = field.y + field.height + 1;
        int y = below + height > screen.y + screen.height ? field.y - height - 1 : below;
        shell.setBounds(Math.min(field.x, screen.x + screen.width - width), y, width, height);
    }
}
