// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** A small window with a question: a body, and below it what to answer; Escape closes it. */
final class Window {

    private final Desk desk;
    private final Shell parent;
    private final Shell shell;

    Window(Shell parent, Desk desk, String title) {
        this.desk = desk;
        this.parent = parent;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(desk.text(title).replace("…", ""));
        shell.setData(ModelIds.TEST_ID, "list.window." + title);
        shell.setBackground(Palette.of(parent.getDisplay()).surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 16;
        shell.setLayout(layout);
    }

    Composite body(int columns) {
        Composite body = new Composite(shell, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        layout.horizontalSpacing = 8;
        body.setLayout(layout);
        return body;
    }

    FlatButton buttons(String verb, Runnable accept) {
        Composite row = new Composite(shell, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 8;
        layout.marginRight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        FlatButton cancel = new FlatButton(row, desk.icons(), FlatButton.Kind.PLAIN).text(desk.text("cancel"));
        cancel.addListener(SWT.Selection, event -> close());
        FlatButton button = new FlatButton(row, desk.icons(), FlatButton.Kind.PRIMARY).text(verb);
        button.setData(ModelIds.TEST_ID, "list.accept");
        button.addListener(SWT.Selection, event -> accept.run());
        cancel.setBackground(shell.getBackground());
        button.setBackground(shell.getBackground());
        return button;
    }

    void close() {
        shell.close();
    }

    /** Shows it until it is closed. */
    void show(Control first) {
        shell.pack();
        Rectangle around = parent.getBounds();
        Point size = shell.getSize();
        shell.setMinimumSize(size);
        shell.setLocation(around.x + Math.max(0, (around.width - size.x) / 2),
                around.y + Math.max(0, (around.height - size.y) / 3));
        shell.open();
        if (!first.isDisposed()) {
            first.setFocus();
        }
        while (!shell.isDisposed()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
    }
}
