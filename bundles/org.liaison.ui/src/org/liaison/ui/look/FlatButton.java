// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import java.net.URL;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A button that looks the same on every platform: an icon, a text, an arrow if it opens a menu. Pressing it, with the mouse, Enter
 * or the space bar, notifies {@link SWT#Selection} listeners.
 */
public final class FlatButton extends Canvas {

    /** What a button is for, which decides its colours. */
    public enum Kind {
        /** The one thing to do here: the accent. */
        PRIMARY,
        /** Something else to do here: an outline. */
        PLAIN,
        /** Something quiet, such as an item of a bar: nothing but its text until the pointer is on it. */
        QUIET
    }

    /** An icon beside text of the usual height, in pixels; larger text has larger icons. */
    private static final int ICON = 16;
    private static final int USUAL_LINE = 17;
    private static final int ROUND = 8;

    private final Icons icons;
    private final Kind kind;
    private URL icon;
    private String text = "";
    private Font measured;
    private int edge;
    private boolean arrow;
    private boolean chosen;
    private boolean hovered;
    private boolean pressed;
    private String tip;

    /**
     * Makes a button without icon and text.
     *
     * @param parent where
     * @param icons draws its icon
     * @param kind what it is for
     */
    public FlatButton(Composite parent, Icons icons, Kind kind) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icons = icons;
        this.kind = kind;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.MouseDown, event -> press(event.button == 1));
        addListener(SWT.MouseMove, event -> explain());
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        KeyFocus.watch(getDisplay());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        speak();
    }

    /**
     * Sets the icon.
     *
     * @param name the name of one of Liaison's icons
     * @return this
     */
    public FlatButton icon(String name) {
        return icon(FlatButton.class.getResource("/icons/" + name + ".svg"));
    }

    /**
     * Sets the icon.
     *
     * @param file an SVG file; null for none
     * @return this
     */
    public FlatButton icon(URL file) {
        icon = file;
        redraw();
        return this;
    }

    /**
     * Sets the text.
     *
     * @param label the text; empty for an icon alone, which then needs a tool tip
     * @return this
     */
    public FlatButton text(String label) {
        text = label;
        redraw();
        return this;
    }

    /**
     * Shows that it opens a menu.
     *
     * @return this
     */
    public FlatButton arrow() {
        arrow = true;
        return this;
    }

    /**
     * Shows whether what it stands for is in front.
     *
     * @param now whether it is
     */
    public void choose(boolean now) {
        if (chosen != now) {
            chosen = now;
            redraw();
        }
    }

    /**
     * Its text.
     *
     * @return what it says, never null
     */
    public String text() {
        return text;
    }

    /** Presses it, as the mouse does. */
    public void press() {
        if (isEnabled()) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void hover(boolean now) {
        hovered = now;
        pressed &= now;
        redraw();
    }

    private void press(boolean now) {
        pressed = now;
        // it has been read, and would cover the menu that opens
        super.setToolTipText(null);
        redraw();
    }

    /** The pointer also enters when a menu or a window in front goes; only who moves it wants to know more. */
    private void explain() {
        if (!pressed && super.getToolTipText() == null && tip != null) {
            super.setToolTipText(tip);
        }
    }

    @Override
    public void setToolTipText(String newTip) {
        tip = newTip;
        super.setToolTipText(newTip);
    }

    @Override
    public String getToolTipText() {
        return tip;
    }

    private void release(Event event) {
        boolean inside = getClientArea().contains(event.x, event.y);
        boolean fire = pressed && inside;
        pressed = false;
        redraw();
        if (fire) {
            press();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
            press();
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(getFont());
        Point words = gc.textExtent(text);
        int edge = edge(gc);
        gc.dispose();
        int line = Math.max(words.y, edge);
        int width = padding() * 2 + (text.isEmpty() ? 0 : words.x) + (icon == null ? 0 : edge + (text.isEmpty() ? 0 : gap()))
                + (arrow ? edge + 2 : 0);
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? line + 14 : heightHint);
    }

    /** The toolkit takes long to say how high a line is, and a button is measured several times before it is painted. */
    private int edge(GC gc) {
        if (!gc.getFont().equals(measured)) {
            measured = gc.getFont();
            edge = Math.max(ICON, gc.getFontMetrics().getHeight() * ICON / USUAL_LINE);
        }
        return edge;
    }

    private int padding() {
        return text.isEmpty() ? 8 : 12;
    }

    private static int gap() {
        return 8;
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        Color ink = ground(gc, area, palette);
        int x = padding();
        int middle = area.height / 2;
        int edge = edge(gc);
        if (icon != null) {
            Image image = icons.image(icon, ink, edge);
            gc.drawImage(image, x, middle - edge / 2);
            x += edge + gap();
        }
        gc.setForeground(ink);
        Point words = gc.textExtent(text);
        int room = area.width - x - (arrow ? padding() + edge - 4 : 1);
        gc.drawText(Ellipsis.fit(text, room, part -> gc.textExtent(part).x), x, middle - words.y / 2, SWT.DRAW_TRANSPARENT);
        if (arrow) {
            gc.drawImage(icons.image("chevron-down", ink, edge - 2), area.width - padding() - edge + 4, middle - edge / 2 + 1);
        }
        if (KeyFocus.shown(this)) {
            gc.setForeground(kind == Kind.PRIMARY ? palette.onAccent() : palette.link());
            gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, ROUND - 2, ROUND - 2);
        }
    }

    private Color ground(GC gc, Rectangle area, Palette palette) {
        gc.setAntialias(SWT.ON);
        boolean on = hovered && isEnabled();
        if (kind == Kind.PRIMARY && !isEnabled()) {
            gc.setBackground(palette.line());
            gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
            return palette.muted();
        }
        if (kind == Kind.PRIMARY) {
            gc.setBackground(on ? palette.accentHover() : palette.accent());
            gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
            return palette.onAccent();
        }
        if (chosen || pressed) {
            gc.setBackground(palette.accentSoft());
            gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
        } else if (on) {
            gc.setBackground(palette.hover());
            gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
        }
        if (kind == Kind.PLAIN) {
            gc.setForeground(palette.line());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        }
        if (!isEnabled()) {
            return palette.muted();
        }
        return chosen ? palette.link() : palette.text();
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text.isEmpty() ? getToolTipText() : text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = arrow ? ACC.ROLE_SPLITBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (chosen ? ACC.STATE_SELECTED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (isEnabled() ? 0 : ACC.STATE_DISABLED);
            }

            @Override
            public void getDefaultAction(AccessibleControlEvent event) {
                event.result = text;
            }
        });
    }
}
