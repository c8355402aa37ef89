// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/**
 * The frame of a small window that asks for something: a body that its maker fills, below it the button that takes it back and the one
 * that does it. Escape closes it, and it stands over the window that it belongs to.
 */
public final class SmallWindow {

    private final Shell parent;
    private final Shell shell;
    private final Icons icons;

    /**
     * An empty window that is not seen yet.
     *
     * @param parent the window that it belongs to, which cannot be used meanwhile
     * @param icons draws icons
     * @param title its title; the dots of a menu item are left out
     * @param id what tests find it by
     */
    public SmallWindow(Shell parent, Icons icons, String title, String id) {
        this(new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE), parent, icons, title, id);
    }

    /**
     * An empty window that is not seen yet, and belongs to none.
     *
     * @param display the display
     * @param icons draws icons
     * @param title its title
     * @param id what tests find it by
     */
    public SmallWindow(Display display, Icons icons, String title, String id) {
        this(new Shell(display, SWT.DIALOG_TRIM | SWT.RESIZE), null, icons, title, id);
    }

    private SmallWindow(Shell shell, Shell parent, Icons icons, String title, String id) {
        this.shell = shell;
        this.parent = parent;
        this.icons = icons;
        shell.setText(title.replace("…", "").strip());
        shell.setData(ModelIds.TEST_ID, id);
        shell.setBackground(Palette.of(shell.getDisplay()).surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 16;
        shell.setLayout(layout);
    }

    /**
     * The window itself, one column of what it shows.
     *
     * @return never null
     */
    public Shell shell() {
        return shell;
    }

    /**
     * A part of the window to be filled.
     *
     * @param columns how many columns its grid has
     * @return takes the room that there is
     */
    public Composite body(int columns) {
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

    /**
     * Ends the window with its two buttons.
     *
     * @param cancel what the one is called that closes it
     * @param verb what the other does
     * @param accept does it, and closes the window if all is right
     * @param id what tests find that button by; the other by the same up to its last dot, and {@code cancel}
     * @return the button that does it
     */
    public FlatButton buttons(String cancel, String verb, Runnable accept, String id) {
        Composite row = new Composite(shell, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 8;
        layout.marginRight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        button(row, FlatButton.Kind.PLAIN, cancel, this::close).setData(ModelIds.TEST_ID,
                id.substring(0, id.lastIndexOf('.') + 1) + "cancel");
        FlatButton button = button(row, FlatButton.Kind.PRIMARY, verb, accept);
        button.setData(ModelIds.TEST_ID, id);
        return button;
    }

    private FlatButton button(Composite row, FlatButton.Kind kind, String text, Runnable press) {
        FlatButton button = new FlatButton(row, icons, kind).text(text);
        button.setBackground(shell.getBackground());
        button.addListener(SWT.Selection, event -> press.run());
        return button;
    }

    /** Closes it. */
    public void close() {
        shell.close();
    }

    /**
     * Shows it.
     *
     * @param first what takes the focus
     */
    public void open(Control first) {
        shell.pack();
        Rectangle around = parent == null ? shell.getDisplay().getPrimaryMonitor().getClientArea() : parent.getBounds();
        Point size = shell.getSize();
        shell.setMinimumSize(size);
        shell.setLocation(around.x + Math.max(0, (around.width - size.x) / 2),
                around.y + Math.max(0, (around.height - size.y) / 3));
        shell.open();
        if (!first.isDisposed()) {
            first.setFocus();
        }
    }

    /**
     * Shows it, and waits until it is closed.
     *
     * @param first what takes the focus
     */
    public void ask(Control first) {
        Display display = shell.getDisplay();
        open(first);
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}
