// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;

/** A word on what was just done, at the bottom of the window, with a way to take it back; it goes by itself. */
public final class Toast {

    private static final String TEST_ID = "toast";
    private static final int MILLIS = 8_000;
    private static final int UP = 48;

    private Toast() {
    }

    /**
     * Takes away what a window shows, as what it says may not be true any more.
     *
     * @param window the window; it may be disposed
     */
    public static void dismiss(Shell window) {
        if (!window.isDisposed()) {
            Stream.of(window.getShells()).filter(shell -> TEST_ID.equals(shell.getData(ModelIds.TEST_ID)))
                    .forEach(Shell::dispose);
        }
    }

    /**
     * Shows one, in the place of another that may still be there.
     *
     * @param window the window at whose bottom it appears
     * @param text what was done
     * @param actionLabel what can be done about it; null for nothing
     * @param action does it
     */
    public static void show(Shell window, String text, String actionLabel, Runnable action) {
        if (window == null || window.isDisposed()) {
            return;
        }
        dismiss(window);
        Palette palette = new Palette(!Palette.of(window.getDisplay()).dark());
        Shell toast = new Shell(window, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS);
        toast.setData(ModelIds.TEST_ID, TEST_ID);
        toast.setBackground(palette.surface());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 16;
        toast.setLayout(layout);
        Label label = new Label(toast, SWT.WRAP);
        label.setBackground(palette.surface());
        label.setForeground(palette.text());
        label.setText(text.replace("&", "&&"));
        GridData room = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        room.widthHint = Math.min(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, window.getBounds().width * 2 / 3);
        label.setLayoutData(room);
        if (actionLabel != null) {
            Link link = new Link(toast, SWT.NONE);
            link.setBackground(palette.surface());
            link.setLinkForeground(palette.link());
            link.setText("<a>" + actionLabel + "</a>");
            link.setData(ModelIds.TEST_ID, "toastAction");
            link.addListener(SWT.Selection, event -> {
                toast.dispose();
                action.run();
            });
        }
        toast.pack();
        Rectangle outer = window.getBounds();
        Point size = toast.getSize();
        toast.setLocation(outer.x + (outer.width - size.x) / 2, outer.y + outer.height - size.y - UP);
        toast.setVisible(true);
        toast.getDisplay().timerExec(MILLIS, () -> {
            if (!toast.isDisposed()) {
                toast.dispose();
            }
        });
    }
}
