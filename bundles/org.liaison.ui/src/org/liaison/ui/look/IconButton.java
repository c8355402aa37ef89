// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A flat button with a line icon, and a text if asked for. It can be reached by Tab and pressed by Space or Enter. */
public final class IconButton {

    private static final int ICON = 16;
    private static final int PAD = 6;

    private final Canvas canvas;
    private final Icons icons;
    private final String name;
    /** The width and height of the icon, which grow with the text. */
    private final int side;
    private String icon;
    private String text = "";
    private boolean filled;
    private boolean hot;
    private boolean focused;
    private boolean onAccent;
    private boolean hidden;
    private Runnable pressed = () -> {
    };

    /**
     * Makes one.
     *
     * @param parent where
     * @param icons draws the icon
     * @param icon the icon's name
     * @param name what it does, for the tool tip and for those who cannot see
     */
    public IconButton(Composite parent, Icons icons, String icon, String name) {
        this.icons = icons;
        this.icon = icon;
        this.name = name;
        side = Type.scaled(parent.getDisplay(), ICON);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return size();
            }
        };
        canvas.setBackground(parent.getBackground());
        canvas.setToolTipText(name);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseEnter, event -> hot(true));
        canvas.addListener(SWT.MouseExit, event -> hot(false));
        KeyFocus.watch(canvas.getDisplay());
        canvas.addListener(SWT.FocusIn, event -> focused(true));
        canvas.addListener(SWT.FocusOut, event -> focused(false));
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Selection, event -> press());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        describe();
    }

    /**
     * The control, to be laid out. A {@code Selection} event sent to it presses it.
     *
     * @return never null
     */
    public Canvas control() {
        return canvas;
    }

    /**
     * Shows a text beside the icon.
     *
     * @param shown the text
     * @return this
     */
    public IconButton text(String shown) {
        text = shown;
        return this;
    }

    /**
     * Fills it with the accent: the one button that matters.
     *
     * @return this
     */
    public IconButton primary() {
        filled = true;
        return this;
    }

    /**
     * Draws it for a ground in the accent.
     *
     * @return this
     */
    public IconButton onAccent() {
        onAccent = true;
        return this;
    }

    /**
     * Draws it only while the pointer is on a bar, or while it has the focus; it can be pressed all the same.
     *
     * @param bar the bar that it stands on
     */
    public void showOnHover(Composite bar) {
        hidden = true;
        for (int type : new int[] { SWT.MouseEnter, SWT.MouseExit, SWT.MouseMove }) {
            bar.addListener(type, event -> reveal(bar));
            canvas.addListener(type, event -> reveal(bar));
        }
        for (Control other : bar.getChildren()) {
            other.addListener(SWT.MouseEnter, event -> reveal(bar));
            other.addListener(SWT.MouseExit, event -> reveal(bar));
        }
    }

    private void reveal(Composite bar) {
        Control under = canvas.getDisplay().getCursorControl();
        boolean outside = under != bar && (under == null || under.getParent() != bar);
        if (hidden != outside) {
            hidden = outside;
            canvas.redraw();
        }
    }

    /**
     * Shows it and makes room for it, or takes it away. Its layout data must be {@link GridData}.
     *
     * @param visible whether it is there
     */
    public void visible(boolean visible) {
        canvas.setVisible(visible);
        ((GridData) canvas.getLayoutData()).exclude = !visible;
    }

    /**
     * Shows another icon.
     *
     * @param other the icon's name
     */
    public void icon(String other) {
        icon = other;
        canvas.redraw();
    }

    /**
     * What happens when it is pressed.
     *
     * @param action the action
     * @return this
     */
    public IconButton onPress(Runnable action) {
        pressed = action;
        return this;
    }

    private void press() {
        if (canvas.isEnabled()) {
            pressed.run();
        }
    }

    private void released(Event event) {
        if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
            press();
        }
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            press();
        }
    }

    private void hot(boolean isHot) {
        hot = isHot;
        canvas.redraw();
    }

    private void focused(boolean isFocused) {
        focused = isFocused;
        canvas.redraw();
    }

    private Point size() {
        if (text.isEmpty()) {
            return new Point(side + 2 * PAD, side + 2 * PAD);
        }
        GC gc = new GC(canvas);
        Point extent = gc.textExtent(text);
        gc.dispose();
        return new Point(extent.x + (icon == null ? 0 : side + PAD) + 4 * PAD, Math.max(side, extent.y) + 2 * PAD);
    }

    private void paint(GC gc) {
        if (hidden && !focused) {
            return;
        }
        Palette palette = Palette.of(canvas.getDisplay());
        Point size = canvas.getSize();
        gc.setAntialias(SWT.ON);
        Color ground = ground(palette);
        if (ground != null) {
            gc.setBackground(ground);
            gc.fillRoundRectangle(0, 0, size.x, size.y, PAD, PAD);
        }
        if (KeyFocus.shown(canvas)) {
            gc.setForeground(onAccent || filled ? palette.onAccent() : palette.accent());
            gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, PAD, PAD);
        }
        Color color = color(palette);
        int x = text.isEmpty() ? (size.x - side) / 2 : 2 * PAD;
        if (icon != null) {
            Image image = icons.image(icon, color, side);
            gc.drawImage(image, x, (size.y - side) / 2);
            x += side + PAD;
        }
        if (!text.isEmpty()) {
            gc.setForeground(color);
            gc.drawText(text, x, (size.y - gc.textExtent(text).y) / 2, true);
        }
    }

    private Color ground(Palette palette) {
        if (filled || onAccent) {
            return hot && canvas.isEnabled() ? palette.accentHover() : filled ? palette.accent() : null;
        }
        return hot && canvas.isEnabled() ? palette.hover() : null;
    }

    private Color color(Palette palette) {
        if (!canvas.isEnabled()) {
            return palette.line();
        }
        return filled || onAccent ? palette.onAccent() : text.isEmpty() ? palette.muted() : palette.text();
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
