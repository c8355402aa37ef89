// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A chart of bars below each other, each beside its name. */
final class Bars extends Chart {

    private static final int ROW = 26;
    private static final int BAR = 12;
    private static final int LABEL = 150;
    private static final int COUNT = 64;
    private static final int GAP = 8;

    private final int row;

    Bars(Composite parent, Locale language, List<Bar> bars) {
        super(parent, language, bars);
        row = Type.scaled(getDisplay(), ROW);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? LABEL + COUNT + LABEL : widthHint, bars().size() * row);
    }

    @Override
    int at(Event event) {
        return event.y / row;
    }

    @Override
    void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        long most = most();
        int label = Math.min(Type.scaled(getDisplay(), LABEL), area.width / 2);
        int count = Type.scaled(getDisplay(), COUNT);
        int room = Math.max(0, area.width - label - count - 2 * GAP);
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < bars().size(); i++) {
            Bar bar = bars().get(i);
            int top = i * row;
            if (marked(i)) {
                gc.setBackground(palette.accentSoft());
                gc.fillRectangle(0, top, area.width, row);
            }
            int line = top + (row - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(palette.text());
            gc.drawString(Ellipsis.fit(bar.label(), label, text -> gc.textExtent(text).x), 0, line, true);
            gc.setBackground(color(palette, bar));
            int width = Math.max(2, (int) (room * bar.count() / most));
            gc.fillRoundRectangle(label + GAP, top + (row - BAR) / 2, width, BAR, 4, 4);
            String number = number(bar);
            gc.setForeground(palette.muted());
            gc.drawString(number, area.width - gc.textExtent(number).x, line, true);
        }
    }

    /** The colour of a small label's text is made to be seen on the page in either theme. */
    private static Color color(Palette palette, Bar bar) {
        return bar.color() == null || bar.color().isEmpty() ? palette.accent() : palette.labelText(bar.color());
    }
}
