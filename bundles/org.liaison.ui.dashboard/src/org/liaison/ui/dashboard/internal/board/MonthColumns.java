// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.ui.DashboardContext.Month;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A chart of months side by side, the latest at the right. Months without anything say zero. */
final class MonthColumns extends Chart {

    private static final int HEIGHT = 144;
    private static final int WIDTH = 360;
    private static final int COLUMN = 28;
    private static final int GAP = 4;

    private final List<YearMonth> months;
    private final Locale language;
    private final NumberFormat compact;

    MonthColumns(Composite parent, Locale language, List<Month> months) {
        super(parent, language, bars(language, months));
        this.months = months.stream().map(Month::month).toList();
        this.language = language;
        compact = NumberFormat.getCompactNumberInstance(language, NumberFormat.Style.SHORT);
    }

    private static List<Bar> bars(Locale language, List<Month> months) {
        DateTimeFormatter names = DateTimeFormatter.ofPattern("LLLL yyyy", language);
        return months.stream().map(month -> new Bar(names.format(month.month()), month.count(), "", month.open())).toList();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, Type.scaled(getDisplay(), HEIGHT));
    }

    @Override
    int at(Event event) {
        return event.x < 0 ? -1 : event.x * months.size() / Math.max(1, getClientArea().width);
    }

    @Override
    void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        int text = gc.getFontMetrics().getHeight();
        int ground = area.height - text - 2 * GAP;
        int room = Math.max(0, ground - text - 2 * GAP);
        int slot = area.width / months.size();
        int wide = Math.max(2, Math.min(Type.scaled(getDisplay(), COLUMN), slot * 2 / 3));
        List<String> names = names(gc, slot - GAP);
        long most = most();
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < months.size(); i++) {
            Bar bar = bars().get(i);
            int left = i * area.width / months.size();
            int right = (i + 1) * area.width / months.size();
            int middle = (left + right) / 2;
            if (marked(i)) {
                gc.setBackground(palette.accentSoft());
                gc.fillRectangle(left, 0, right - left, area.height);
            }
            int high = bar.count() == 0 ? 0 : Math.max(2, (int) (room * bar.count() / most));
            gc.setBackground(palette.accent());
            gc.fillRectangle(middle - wide / 2, ground - high, wide, high);
            gc.setForeground(palette.muted());
            String number = number(bar);
            centered(gc, gc.textExtent(number).x > slot ? compact.format(bar.count()) : number, middle,
                    ground - high - GAP - text);
            gc.setForeground(palette.text());
            centered(gc, names.get(i), middle, ground + GAP);
        }
        gc.setForeground(palette.line());
        gc.drawLine(0, ground, area.width, ground);
    }

    /** The short names of all months if there is room for each, else their first letters. */
    private List<String> names(GC gc, int room) {
        List<String> names = names("LLL");
        return names.stream().allMatch(name -> gc.textExtent(name).x <= room) ? names : names("LLLLL");
    }

    private List<String> names(String pattern) {
        return months.stream().map(DateTimeFormatter.ofPattern(pattern, language)::format).toList();
    }

    private static void centered(GC gc, String text, int middle, int top) {
        gc.drawString(text, middle - gc.textExtent(text).x / 2, top, true);
    }
}
