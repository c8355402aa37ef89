// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.about;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** A small window to read and close. */
final class Sheet {

    private final Shell parent;
    private final Shell shell;
    private final Icons icons;
    private final String close;
    private final Palette palette;
    private Composite body;

    Sheet(Display display, Icons icons, String title, String close) {
        this.icons = icons;
        this.close = close;
        palette = Palette.of(display);
        parent = display.getActiveShell();
        shell = parent == null ? new Shell(display, SWT.DIALOG_TRIM) : new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(title);
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        shell.setBackground(palette.surface());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        layout.verticalSpacing = 20;
        shell.setLayout(layout);
    }

    Palette palette() {
        return palette;
    }

    Composite body(int columns) {
        body = new Composite(shell, SWT.NONE);
        body.setBackground(palette.surface());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 20;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
        return body;
    }

    static GridData tall(int rows) {
        return new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false, 1, rows);
    }

    void label(String text, Font font, Color color) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        label.setFont(font);
        label.setBackground(palette.surface());
        label.setForeground(color);
    }

    void pair(String what, String value) {
        label(what, null, palette.muted());
        label(value, null, palette.text());
    }

    /** A blank line over the whole width. */
    void gap() {
        Label gap = new Label(body, SWT.NONE);
        gap.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
    }

    void open() {
        FlatButton button = new FlatButton(shell, icons, FlatButton.Kind.PRIMARY).text(close);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        button.setData(ModelIds.TEST_ID, "sheet.close");
        button.setBackground(palette.surface());
        button.addListener(SWT.Selection, event -> shell.close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.pack();
        Rectangle around = parent == null ? shell.getDisplay().getPrimaryMonitor().getClientArea() : parent.getBounds();
        Point size = shell.getSize();
        shell.setLocation(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
        shell.open();
        button.setFocus();
    }
}
