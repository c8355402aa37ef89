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

/** A criterion that is in use. A click on it, Delete, or Enter takes it away. */
final class Chip extends Drawn {

    private static final int PADDING = 8;

    private final Icons icons;
    private final String text;
    private final String problem;
    private final Runnable remove;

    /** A chip; the problem says why the criterion finds nothing, empty if it does not. */
    Chip(Composite parent, Icons icons, String text, String problem, Runnable remove) {
        super(parent, ACC.ROLE_PUSHBUTTON);
        this.icons = icons;
        this.text = text;
        this.problem = problem;
        this.remove = remove;
        setToolTipText((problem.isEmpty() ? text : text + '\n' + problem).replace("&", "&&"));
    }

    @Override
    String spoken() {
        return problem.isEmpty() ? text : text + ". " + problem;
    }

    @Override
    void clicked(Event event) {
        remove.run();
    }

    @Override
    void key(Event event) {
        if (presses(event) || event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            remove.run();
        }
    }

    @Override
    int width(GC gc) {
        return gc.textExtent(text).x + PADDING * 3 + edge(gc);
    }

    @Override
    void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Point size = getSize();
        int edge = edge(gc);
        gc.setAntialias(SWT.ON);
        gc.setBackground(problem.isEmpty() ? palette.accentSoft() : palette.dangerSoft());
        gc.fillRoundRectangle(0, 0, size.x, size.y, 8, 8);
        gc.setForeground(problem.isEmpty() ? palette.link() : palette.danger());
        if (isFocusControl()) {
            gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 8, 8);
        }
        Point extent = gc.textExtent(text);
        gc.drawText(Ellipsis.fit(text, size.x - PADDING * 3 - edge, part -> gc.textExtent(part).x), PADDING,
                (size.y - extent.y) / 2, true);
        gc.drawImage(icons.image("x", hovered() ? palette.text() : gc.getForeground(), edge), size.x - PADDING - edge,
                (size.y - edge) / 2);
    }
}
