// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.Popups;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/**
 * What edits a cell, over the cell. Enter stores, Tab stores and goes on, Escape gives up, leaving it stores what is right; what is
 * wrong is said below it and stays. Each is one change set.
 */
final class CellEdit {

    private static final int LEAST_WIDTH = 240;

    private final IntConsumer left;
    private final Shell shell;
    private final CellForm form;
    private boolean working;

    /** Whoever hears that it was left is told where to go on: 0 nowhere, 1 to the next cell, -1 to the one before. */
    CellEdit(Control owner, Named named, BiFunction<Composite, Runnable, CellForm> content, IntConsumer left) {
        this.left = left;
        Palette palette = Palette.of(owner.getDisplay());
        shell = new Shell(owner.getShell(), SWT.NO_TRIM);
        shell.setText(named.field());
        shell.setData(ModelIds.TEST_ID, "cell");
        shell.setBackground(palette.accent());
        FillLayout frame = new FillLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        Composite body = new Composite(shell, SWT.NONE);
        body.setBackground(palette.surface());
        form = content.apply(body, this::fit);
        listen(body);
        shell.addListener(SWT.Deactivate, event -> owner.getDisplay().asyncExec(this::deactivated));
    }

    private void listen(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.addListener(SWT.Traverse, this::traverse);
            if (child instanceof Composite inner) {
                listen(inner);
            }
        }
    }

    /** Keys that an open list has taken are none of ours, nor is Enter in a text of several lines, unless with Ctrl. */
    private void traverse(Event event) {
        boolean lines = event.detail == SWT.TRAVERSE_RETURN && event.widget instanceof Text text
                && (text.getStyle() & SWT.MULTI) != 0 && (event.stateMask & SWT.MOD1) == 0;
        boolean taken = event.detail == SWT.TRAVERSE_NONE || lines || Popups.isOpen((Control) event.widget);
        if (taken) {
            return;
        }
        int detail = event.detail;
        if (detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close(0);
        } else if (detail == SWT.TRAVERSE_RETURN || detail == SWT.TRAVERSE_TAB_NEXT || detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            int step = detail == SWT.TRAVERSE_RETURN ? 0 : detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
            // a picker settles what was typed when it loses the focus or takes a choice, which may be under way
            shell.getDisplay().asyncExec(() -> store(step));
        }
    }

    void open(Rectangle cell) {
        shell.setBounds(cell.x, cell.y, Math.max(cell.width, LEAST_WIDTH), cell.height);
        fit();
        shell.open();
        form.focus();
    }

    /** As high as what it says, and on the screen. */
    private void fit() {
        if (shell.isDisposed()) {
            return;
        }
        Rectangle now = shell.getBounds();
        Rectangle screen = shell.getMonitor().getClientArea();
        Point size = shell.computeSize(now.width, SWT.DEFAULT);
        int x = Math.clamp(now.x, screen.x, Math.max(screen.x, screen.x + screen.width - now.width));
        int y = Math.min(now.y, screen.y + screen.height - size.y);
        shell.setBounds(x, y, now.width, size.y);
        shell.layout(true, true);
    }

    /** Who clicks elsewhere has finished; what is wrong stays open. */
    private void deactivated() {
        if (!shell.isDisposed() && !working && shell.getDisplay().getActiveShell() != shell) {
            if (!form.dirty()) {
                end();
            } else if (form.right()) {
                store(0);
            }
        }
    }

    private void store(int step) {
        if (working || shell.isDisposed()) {
            return;
        }
        if (!form.right()) {
            form.complain();
            fit();
        } else if (form.dirty()) {
            working = true;
            form.store(new CellForm.Ending() {
                @Override
                public void done() {
                    close(step);
                }

                @Override
                public void stay() {
                    working = false;
                }
            });
        } else {
            close(step);
        }
    }

    private void close(int step) {
        end();
        left.accept(step);
    }

    private void end() {
        working = true;
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    /**
     * What users call what is edited.
     *
     * @param field the field
     * @param record the record that the list shows
     */
    record Named(String field, String record) {

        /** What the change set is called. */
        String title(Locale language) {
            return new Texts(CellEdit.class).get(language, "edited", field, record);
        }
    }
}
