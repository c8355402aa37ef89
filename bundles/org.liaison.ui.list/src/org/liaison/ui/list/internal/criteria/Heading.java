// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The heading of a section that can be closed: a click, the space bar, or the arrows to the left and right. */
final class Heading extends Drawn {

    private static final int MARGIN = 12;

    private final Icons icons;
    private final String title;
    private final Runnable toggle;
    private boolean open;
    private String aside = "";

    Heading(Composite parent, Icons icons, String title, boolean open, Runnable toggle) {
        super(parent, ACC.ROLE_PUSHBUTTON);
        this.icons = icons;
        this.title = title;
        this.open = open;
        this.toggle = toggle;
        setFont(Type.strong(getDisplay()));
    }

    void show(boolean opened, String besides) {
        if (opened != open || !besides.equals(aside)) {
            open = opened;
            aside = besides;
            redraw();
        }
    }

    @Override
    String spoken() {
        return aside.isEmpty() ? title : title + ' ' + aside;
    }

    @Override
    int state() {
        return open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
    }

    @Override
    void clicked(Event event) {
        toggle.run();
    }

    @Override
    void key(Event event) {
        if (presses(event) || event.keyCode == SWT.ARROW_LEFT && open || event.keyCode == SWT.ARROW_RIGHT && !open) {
            toggle.run();
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            traverse(event.keyCode == SWT.ARROW_DOWN ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    @Override
    void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        if (isFocusControl()) {
            gc.setForeground(palette.link());
            gc.drawRoundRectangle(4, 0, size.x - 9, size.y - 1, 8, 8);
        }
        int edge = edge(gc);
        gc.drawImage(icons.image(open ? "chevron-down" : "chevron-right", hovered() ? palette.text() : palette.muted(), edge),
                MARGIN, (size.y - edge) / 2);
        int left = MARGIN + edge + 8;
        Point end = gc.textExtent(aside);
        gc.setForeground(palette.link());
        gc.drawText(aside, size.x - MARGIN - end.x, (size.y - end.y) / 2, true);
        gc.setForeground(palette.text());
        gc.drawText(Ellipsis.fit(title, size.x - MARGIN - end.x - 8 - left, part -> gc.textExtent(part).x), left,
                (size.y - end.y) / 2, true);
    }
}
