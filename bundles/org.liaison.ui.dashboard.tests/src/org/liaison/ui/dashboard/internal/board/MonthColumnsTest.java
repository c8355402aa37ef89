// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.DashboardContext.Month;

class MonthColumnsTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    private final List<YearMonth> opened = new ArrayList<>();

    @Test
    void aMonthIsOpenedByTheMouseAndByTheKeyboard() {
        YearMonth first = YearMonth.of(2025, 12);
        List<Month> months = IntStream.range(0, 12).mapToObj(first::plusMonths)
                .map(month -> new Month(month, month.getMonthValue() % 3, () -> opened.add(month))).toList();
        MonthColumns chart = new MonthColumns(DISPLAY.shell(), Locale.FRENCH, months);
        chart.setSize(365, 144);
        Event click = new Event();
        click.button = 1;
        click.x = 364;
        chart.notifyListeners(SWT.MouseUp, click);
        click.x = 0;
        chart.notifyListeners(SWT.MouseUp, click);
        chart.notifyListeners(SWT.FocusIn, new Event());
        key(chart, SWT.ARROW_RIGHT);
        key(chart, SWT.ARROW_RIGHT);
        key(chart, SWT.ARROW_LEFT);
        key(chart, SWT.CR);
        assertEquals(List.of(YearMonth.of(2026, 11), first, YearMonth.of(2026, 1)), opened);
        assertEquals("janvier 2026 1", chart.getToolTipText());
        Driver driver = new Driver(DISPLAY.shell());
        assertEquals(true, driver.shows("décembre 2025 0, janvier 2026 1, février 2026 2"));
    }

    private static void key(MonthColumns chart, int code) {
        Event key = new Event();
        key.keyCode = code;
        chart.notifyListeners(SWT.KeyDown, key);
    }
}
