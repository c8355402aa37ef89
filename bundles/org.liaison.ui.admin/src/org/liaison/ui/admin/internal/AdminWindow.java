// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

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
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A window that asks for something: fields from top to bottom, and below them a button that does it and one that does not. */
public final class AdminWindow {

    /** How wide fields are. */
    public static final int WIDTH = 400;

    private final Shell shell;
    private final Shell parent;
    private final AdminDesk desk;
    private final String id;
    private final Palette palette;

    /**
     * Makes an empty window.
     *
     * @param parent the window it belongs to
     * @param desk the user's language
     * @param id what its test ids begin with
     * @param title its title
     */
    public AdminWindow(Shell parent, AdminDesk desk, String id, String title) {
        this.parent = parent;
        this.desk = desk;
        this.id = id;
        palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(title);
        shell.setData(ModelIds.TEST_ID, id);
        shell.setBackground(palette.surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 8;
        shell.setLayout(layout);
    }

    /**
     * Where fields go.
     *
     * @return a shell with one column
     */
    public Shell shell() {
        return shell;
    }

    /**
     * Adds the name of the field below it.
     *
     * @param text the name
     */
    public void label(String text) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(text);
        label.setFont(Type.strong(shell.getDisplay()));
        label.setForeground(palette.text());
    }

    /**
     * Adds a sentence.
     *
     * @param text the words
     */
    public void say(String text) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(palette.muted());
        label.setLayoutData(wide());
    }

    /**
     * The place of a field as wide as the window.
     *
     * @return new layout data
     */
    public static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        return data;
    }

    /**
     * Adds the buttons.
     *
     * @param text what the one says that does it
     * @param accept does it
     * @return the button that does it
     */
    public FlatButton buttons(String text, Runnable accept) {
        Composite row = new Composite(shell, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 8;
        layout.marginRight = 0;
        layout.marginTop = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        FlatButton cancel = new FlatButton(row, desk.icons(), FlatButton.Kind.PLAIN).text(desk.text("cancel"));
        cancel.setBackground(palette.surface());
        cancel.addListener(SWT.Selection, event -> shell.close());
        FlatButton button = new FlatButton(row, desk.icons(), FlatButton.Kind.PRIMARY).text(text);
        button.setBackground(palette.surface());
        button.setData(ModelIds.TEST_ID, id + ".accept");
        button.addListener(SWT.Selection, event -> accept.run());
        return button;
    }

    /** Shows it and waits until it is closed. */
    public void open() {
        shell.pack();
        Rectangle around = parent.getBounds();
        Point size = shell.getSize();
        shell.setLocation(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
        shell.open();
        while (!shell.isDisposed()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
    }
}
