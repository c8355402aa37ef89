// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.ui.look.Palette;

/** The rounded line around an editor: grey, in the accent while it has the focus, red while something is wrong. */
final class FieldFrame {

    private static final int RADIUS = 6;

    private final Composite frame;
    private final Palette palette;
    private boolean focused;
    private boolean wrong;

    FieldFrame(Composite parent, int columns) {
        palette = Palette.of(parent.getDisplay());
        frame = new Composite(parent, SWT.DOUBLE_BUFFERED);
        frame.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 6;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 4;
        frame.setLayout(layout);
        frame.addListener(SWT.Paint, event -> paint(event.gc));
    }

    Composite control() {
        return frame;
    }

    /** Draws the frame in the accent while a control in it has the focus. */
    <C extends Control> C watch(C control) {
        control.setBackground(palette.surface());
        control.setForeground(palette.text());
        control.addListener(SWT.FocusIn, event -> focused(true));
        control.addListener(SWT.FocusOut, event -> focused(false));
        return control;
    }

    void wrong(boolean isWrong) {
        wrong = isWrong;
        frame.redraw();
    }

    private void focused(boolean isFocused) {
        focused = isFocused;
        if (!frame.isDisposed()) {
            frame.redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle area = frame.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        gc.setForeground(wrong ? palette.danger() : focused ? palette.accent() : palette.line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
    }
}
