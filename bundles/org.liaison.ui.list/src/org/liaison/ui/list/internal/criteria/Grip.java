// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.look.Palette;

/** The edge of a pane on the right: dragged, or moved by the arrow keys, it makes the pane wider or narrower. */
final class Grip extends Drawn {

    private static final int STEP = 16;
    private static final int ROOM = 5;

    private final String name;
    private final IntSupplier width;
    private final IntConsumer resize;
    private int draggedFrom = -1;

    Grip(Composite parent, String name, IntSupplier width, IntConsumer resize) {
        super(parent, ACC.ROLE_SLIDER);
        this.name = name;
        this.width = width;
        this.resize = resize;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
        GridData data = new GridData(SWT.CENTER, SWT.FILL, false, true);
        data.widthHint = ROOM;
        setLayoutData(data);
        addListener(SWT.MouseDown, event -> draggedFrom = event.x);
        addListener(SWT.MouseMove, event -> {
            if (draggedFrom >= 0) {
                resize.accept(width.getAsInt() + draggedFrom - event.x);
            }
        });
        addListener(SWT.MouseUp, event -> draggedFrom = -1);
    }

    @Override
    void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        gc.setBackground(palette.surface());
        gc.fillRectangle(getClientArea());
        gc.setBackground(hovered() || isFocusControl() ? palette.link() : palette.line());
        gc.fillRectangle(0, 0, isFocusControl() || hovered() ? 2 : 1, getSize().y);
    }

    @Override
    String spoken() {
        return name;
    }

    @Override
    void clicked(Event event) {
        redraw();
    }

    @Override
    void key(Event event) {
        if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            resize.accept(width.getAsInt() + (event.keyCode == SWT.ARROW_LEFT ? STEP : -STEP));
        }
    }
}
