// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A window that asks for something: labels and fields in two columns, and below them a button that does it and one that does not. */
final class DialogWindow {

    private final Shell parent;
    private final FormServices services;
    private final Shell shell;
    private final Palette palette;
    private final String id;

    DialogWindow(Shell parent, FormServices services, String id, String title) {
        this.parent = parent;
        this.services = services;
        this.id = id;
        palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(title);
        shell.setData(ModelIds.TEST_ID, id);
        shell.setBackground(palette.surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        shell.setLayout(layout);
    }

    Shell shell() {
        return shell;
    }

    void label(String text, int vertical) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(text);
        label.setFont(Type.strong(shell.getDisplay()));
        label.setForeground(palette.text());
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }

    void buttons(String accept, String cancel, Runnable action) {
        Composite row = new Composite(shell, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 8;
        layout.marginRight = 0;
        layout.marginTop = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        FlatButton no = new FlatButton(row, services.icons(), FlatButton.Kind.PLAIN).text(cancel);
        no.setBackground(palette.surface());
        no.addListener(SWT.Selection, event -> shell.close());
        FlatButton yes = new FlatButton(row, services.icons(), FlatButton.Kind.PRIMARY).text(accept);
        yes.setBackground(palette.surface());
        yes.setData(ModelIds.TEST_ID, id + ".accept");
        yes.addListener(SWT.Selection, event -> action.run());
    }

    /** Shows it and waits until it is closed. */
    void open() {
        shell.pack();
        Rectangle around = parent.getBounds();
        Point size = shell.getSize();
        shell.setMinimumSize(size);
        shell.setLocation(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
        shell.open();
        while (!shell.isDisposed()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
    }
}
