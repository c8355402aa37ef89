// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;

/** A name that is changed where it stands: Enter or leaving the cell stores it, Escape leaves it as it was. */
public final class InPlace {

    private final Text text;
    private final TableEditor place;
    private final String before;
    private final Work work;
    private boolean working;
    private String refused;

    private InPlace(Table table, TableItem item, String before, int longest, String testId, Work work) {
        this.before = before;
        this.work = work;
        text = new Text(table, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(longest);
        text.setText(before);
        text.setData(ModelIds.TEST_ID, testId);
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.minimumHeight = item.getBounds(0).height;
        place.setEditor(text, item, 0);
        text.selectAll();
        text.setFocus();
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::left));
        text.addListener(SWT.Modify, event -> work.typed(text.getText()));
    }

    /**
     * Begins.
     *
     * @param table the table
     * @param row the row, whose first cell is changed
     * @param before the name as it is
     * @param longest how long it may be
     * @param testId the test id of the text
     * @param work stores it
     */
    public static void begin(Table table, int row, String before, int longest, String testId, Work work) {
        table.showItem(table.getItem(row));
        new InPlace(table, table.getItem(row), before, longest, testId, work);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            end();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            commit();
        }
    }

    /**
     * What was refused stays, red, for the user to mend or give up; it is not tried again by itself. Who looks into another window
     * has not left the cell.
     */
    private void left() {
        if (!text.isDisposed() && !text.isFocusControl() && text.getDisplay().getFocusControl() != null
                && !text.getText().equals(refused)) {
            commit();
        }
    }

    private void commit() {
        if (working || text.isDisposed()) {
            return;
        }
        String typed = text.getText();
        if (typed.strip().equals(before)) {
            end();
            return;
        }
        working = true;
        work.store(typed, this::end, () -> {
            working = false;
            refused = typed;
            if (!text.isDisposed()) {
                text.setForeground(Palette.of(text.getDisplay()).danger());
                text.setFocus();
            }
        });
    }

    private void end() {
        working = true;
        if (!text.isDisposed()) {
            Table table = (Table) text.getParent();
            boolean focused = text.isFocusControl();
            text.dispose();
            place.dispose();
            if (focused) {
                table.setFocus();
            }
        }
        work.ended();
    }

    /** What becomes of what is typed. */
    public interface Work {

        /**
         * Something else is typed now.
         *
         * @param typed the text
         */
        void typed(String typed);

        /**
         * Stores what was typed.
         *
         * @param typed the text
         * @param stored is to be run when it is stored, on the UI thread
         * @param refused is to be run when it cannot be; what was typed stays
         */
        void store(String typed, Runnable stored, Runnable refused);

        /** It is over, one way or the other. */
        void ended();
    }
}
