// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;

/** What a widget of the dashboard builds with: lines and bars that open something, or any controls of its own on {@link #body}. */
public interface DashboardContext {

    /**
     * Where to create controls: an empty composite with a grid of one column.
     *
     * @return never null
     */
    Composite body();

    /**
     * The reader's language.
     *
     * @return never null
     */
    Locale language();

    /**
     * Reads something in the background, then shows it.
     *
     * @param read reads, on a background thread
     * @param show shows it, on the UI thread; not called if the widget is gone meanwhile
     * @param <T> what is read
     */
    <T> void load(Supplier<T> read, Consumer<T> show);

    /**
     * Adds lines, each of which opens something by a click, a double-click or Enter.
     *
     * @param lines the lines, the first on top
     * @param empty what is said if there are none
     */
    void lines(List<Line> lines, String empty);

    /**
     * Adds a chart of bars beside each other's names, each of which opens something.
     *
     * @param bars the bars, the first on top
     * @param empty what is said if there are none
     */
    void bars(List<Bar> bars, String empty);

    /**
     * Adds a chart of months side by side, each of which opens something. Their names are written in the reader's language.
     *
     * @param months the months, the earliest first, which stands at the left; those without anything are given with 0
     * @param empty what is said if there is nothing in any of them
     */
    void months(List<Month> months, String empty);

    /**
     * Opens a record.
     *
     * @param record the record
     */
    void open(DomainEntity record);

    /**
     * Shows a list with a query.
     *
     * @param query what it shows
     */
    void show(ListQuery query);

    /**
     * Shows a saved filter in its list.
     *
     * @param type the kind of record
     * @param filter the filter's id
     */
    void showFilter(Class<? extends DomainEntity> type, long filter);

    /**
     * A line.
     *
     * @param title what it is about
     * @param detail what is said of it
     * @param end what stands at its right: a day, a number
     * @param alert whether its end is something to worry about
     * @param open opens what it is about
     */
    record Line(String title, String detail, String end, boolean alert, Runnable open) {
    }

    /**
     * A bar of a chart.
     *
     * @param label what is counted
     * @param count how many
     * @param color its colour as {@code #rrggbb}; empty for the accent
     * @param open opens what is counted
     */
    record Bar(String label, long count, String color, Runnable open) {
    }

    /**
     * A month of a chart.
     *
     * @param month which
     * @param count how many there are in it, from 0
     * @param open opens what is counted
     */
    record Month(YearMonth month, long count, Runnable open) {
    }
}
