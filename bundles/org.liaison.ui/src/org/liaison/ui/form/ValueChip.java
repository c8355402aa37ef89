// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** One of several values, such as a tag, as a small label with a cross. The cross, Delete, Backspace, Enter and Space take it off. */
public final class ValueChip extends Canvas {

    private static final int PAD = 8;
    private static final int CROSS = 14;
    private static final int WIDEST = 260;

    private final Icons icons;
    private final String label;
    private boolean onCross;

    /**
     * A chip.
     *
     * @param parent where
     * @param icons draws the cross
     * @param label the value
     * @param hint says what the cross does
     * @param remove does it
     */
    public ValueChip(Composite parent, Icons icons, String label, String hint, Runnable remove) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icons = icons;
        this.label = label;
        setBackground(parent.getBackground());
        setData(ModelIds.TEST_ID, "tag." + label);
        setData(ModelIds.TEST_TEXT, (Supplier<String>) () -> label);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(cross().contains(event.x, event.y), hint));
        addListener(SWT.MouseExit, event -> hover(false, hint));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && cross().contains(event.x, event.y)) {
                remove.run();
            }
        });
        addListener(SWT.KeyDown, event -> key(event, remove));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, ValueChip::keepReturn);
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = hint));
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    /** Enter takes the value off and means nothing to what is around. */
    private static void keepReturn(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    private static void key(Event event, Runnable remove) {
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS || event.keyCode == SWT.CR || event.keyCode == ' ') {
            remove.run();
        }
    }

    private void hover(boolean now, String hint) {
        if (onCross != now) {
            onCross = now;
            setToolTipText(now ? hint.replace("&", "&&") : null);
            setCursor(now ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            redraw();
        }
    }

    /** Where the cross is, with some room around it. */
    Rectangle cross() {
        Point size = getSize();
        return new Rectangle(size.x - CROSS - PAD - 2, 0, CROSS + PAD + 2, size.y);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point extent = gc.textExtent(label);
        gc.dispose();
        return new Point(Math.min(extent.x, WIDEST) + PAD * 3 + CROSS, extent.y + 8);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.accentSoft());
        gc.fillRoundRectangle(0, 0, size.x, size.y, 12, 12);
        gc.setForeground(palette.link());
        if (isFocusControl()) {
            gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 10, 10);
        }
        gc.setClipping(PAD, 0, size.x - PAD * 2 - CROSS, size.y);
        gc.drawText(label, PAD, (size.y - gc.textExtent(label).y) / 2, true);
        gc.setClipping((Rectangle) null);
        gc.drawImage(icons.image("x", onCross ? palette.text() : palette.muted(), CROSS), size.x - PAD - CROSS + 2,
                (size.y - CROSS) / 2);
    }
}
