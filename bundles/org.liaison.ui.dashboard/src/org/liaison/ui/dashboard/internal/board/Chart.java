// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.ui.ModelIds;

/** A chart, drawn on one control: the mouse, or the arrow keys with Enter, open what one of its bars stands for. */
abstract sealed class Chart extends Canvas permits Bars, MonthColumns {

    private final List<Bar> bars;
    private final NumberFormat numbers;
    private int marked = -1;

    Chart(Composite parent, Locale language, List<Bar> bars) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.bars = List.copyOf(bars);
        numbers = NumberFormat.getInstance(language);
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> mark(at(event)));
        addListener(SWT.MouseExit, event -> mark(-1));
        addListener(SWT.MouseUp, event -> open(event.button == 1 ? at(event) : -1));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> mark(Math.max(marked, 0)));
        addListener(SWT.FocusOut, event -> mark(-1));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String text = this.bars.stream().map(this::text).collect(Collectors.joining(", "));
        setData(ModelIds.TEST_TEXT, (Supplier<String>) () -> text);
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = text));
    }

    /** Which bar the mouse is on; any other number if on none. */
    abstract int at(Event event);

    abstract void paint(GC gc);

    final List<Bar> bars() {
        return bars;
    }

    final boolean marked(int index) {
        return index == marked;
    }

    final long most() {
        return Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
    }

    final String number(Bar bar) {
        return numbers.format(bar.count());
    }

    private String text(Bar bar) {
        return bar.label() + ' ' + number(bar);
    }

    private void mark(int index) {
        int now = index < bars.size() ? index : -1;
        if (now != marked) {
            marked = now;
            setToolTipText(now < 0 ? null : text(bars.get(now)));
            redraw();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> mark(Math.min(marked + 1, bars.size() - 1));
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> mark(Math.max(marked - 1, 0));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> open(marked);
            default -> event.doit = true;
        }
    }

    private void open(int index) {
        if (index >= 0 && index < bars.size()) {
            bars.get(index).open().run();
        }
    }
}
