// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A chart of bars, drawn on one control: the mouse, or the arrow keys with Enter, open what one stands for. */
final class Bars extends Canvas {

    private static final int ROW = 26;
    private static final int BAR = 12;
    private static final int LABEL = 150;
    private static final int COUNT = 64;
    private static final int GAP = 8;

    private final List<Bar> bars;
    private final NumberFormat numbers;
    private final int row;
    private int marked = -1;

    Bars(Composite parent, Locale language, List<Bar> bars) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.bars = List.copyOf(bars);
        numbers = NumberFormat.getInstance(language);
        row = Type.scaled(getDisplay(), ROW);
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> mark(event.y / row));
        addListener(SWT.MouseExit, event -> mark(-1));
        addListener(SWT.MouseUp, event -> open(event.button == 1 ? event.y / row : -1));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> mark(Math.max(marked, 0)));
        addListener(SWT.FocusOut, event -> mark(-1));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String text = this.bars.stream().map(bar -> bar.label() + ' ' + numbers.format(bar.count()))
                .collect(Collectors.joining(", "));
        setData(ModelIds.TEST_TEXT, (Supplier<String>) () -> text);
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = text));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? LABEL + COUNT + LABEL : widthHint, bars.size() * row);
    }

    private void mark(int index) {
        int now = index < bars.size() ? index : -1;
        if (now != marked) {
            marked = now;
            redraw();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> mark(Math.min(marked + 1, bars.size() - 1));
            case SWT.ARROW_UP -> mark(Math.max(marked - 1, 0));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> open(marked);
            default -> event.doit = true;
        }
    }

    private void open(int index) {
        if (index >= 0 && index < bars.size()) {
            bars.get(index).open().run();
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        long most = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
        int label = Math.min(Type.scaled(getDisplay(), LABEL), area.width / 2);
        int count = Type.scaled(getDisplay(), COUNT);
        int room = Math.max(0, area.width - label - count - 2 * GAP);
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int top = i * row;
            if (i == marked) {
                gc.setBackground(palette.accentSoft());
                gc.fillRectangle(0, top, area.width, row);
            }
            int line = top + (row - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(palette.text());
            gc.drawString(Ellipsis.fit(bar.label(), label, text -> gc.textExtent(text).x), 0, line, true);
            gc.setBackground(color(palette, bar));
            int width = Math.max(2, (int) (room * bar.count() / most));
            gc.fillRoundRectangle(label + GAP, top + (row - BAR) / 2, width, BAR, 4, 4);
            String number = numbers.format(bar.count());
            gc.setForeground(palette.muted());
            gc.drawString(number, area.width - gc.textExtent(number).x, line, true);
        }
    }

    /** The colour of a small label's text is made to be seen on the page in either theme. */
    private static Color color(Palette palette, Bar bar) {
        return bar.color() == null || bar.color().isEmpty() ? palette.accent() : palette.labelText(bar.color());
    }
}
