// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.table.ListTable;

/**
 * Drags the scroll bar of a list to many places, says of each how long it took until its rows were painted, then how long a frame
 * takes with all rows and with about a thousand, and ends the client; when asked to by {@code -Dliaison.scroll=Contact:200}, a kind of
 * record and how many places.
 */
final class ScrollingTrial {

    static final String ASKED = "liaison.scroll";

    private static final System.Logger LOG = System.getLogger("liaison.open");
    private static final int WARM = 40;
    private static final int CALM_MILLIS = 3000;
    private static final int REST_MILLIS = 60;
    private static final int FEW = 1000;
    private static final int LEAST = 3;

    private final MApplication application;
    private final ListFront front;
    private final Display display;
    private final Random random = new Random(7);
    private ListPart list;
    private ListTable table;
    private int times;
    private boolean begun;

    @Inject
    ScrollingTrial(MApplication application, ListFront front, Display display) {
        this.application = application;
        this.front = front;
        this.display = display;
    }

    @Inject
    @Optional
    void listShown(@UIEventTopic(ModelIds.TOPIC_LIST_SHOWN) Integer rows) {
        if (rows > 0 && !begun) {
            begun = true;
            display.timerExec(CALM_MILLIS, this::begin);
        }
    }

    private void begin() {
        String[] asked = System.getProperty(ASKED).split(":");
        Class<? extends DomainEntity> type = application.getContext().get(Store.class).type(asked[0]).orElseThrow().javaType();
        times = Integer.parseInt(asked[1]);
        front.front(type, found -> {
            list = found;
            table = found.table();
        });
        display.timerExec(CALM_MILLIS, () -> scroll(times + WARM));
    }

    private void scroll(int left) {
        if (left == 0) {
            frames("frame of all", () -> few(() -> frames("frame of few", this::end)));
            return;
        }
        ScrollBar bar = table.control().getVerticalBar();
        long start = System.nanoTime();
        Listener painted = new Listener() {
            @Override
            public void handleEvent(Event event) {
                table.control().removeListener(SWT.Paint, this);
                // comes after the whole frame
                display.asyncExec(() -> {
                    say("scrolled", start, left <= times);
                    display.timerExec(REST_MILLIS, () -> scroll(left - 1));
                });
            }
        };
        table.control().addListener(SWT.Paint, painted);
        bar.setSelection(random.nextInt(Math.max(1, bar.getMaximum() - bar.getThumb())));
        bar.notifyListeners(SWT.Selection, new Event());
    }

    /** A frame is what happens between two listeners, of which one comes before the table's own and the other after it. */
    private void frames(String what, Runnable then) {
        long[] start = new long[1];
        int[] left = { times + WARM };
        Listener before = event -> start[0] = event.widget == table.control() ? System.nanoTime() : start[0];
        Listener after = event -> {
            say(what, start[0], left[0] <= times);
            left[0]--;
        };
        display.addFilter(SWT.Paint, before);
        table.control().addListener(SWT.Paint, after);
        display.timerExec(REST_MILLIS, new Runnable() {
            @Override
            public void run() {
                if (left[0] > 0) {
                    table.control().redraw();
                    display.timerExec(REST_MILLIS, this);
                } else {
                    display.removeFilter(SWT.Paint, before);
                    table.control().removeListener(SWT.Paint, after);
                    then.run();
                }
            }
        });
    }

    /** Of the beginnings of some names, that which the nearest number to a thousand of records have. */
    private void few(Runnable then) {
        Search search = application.getContext().get(Search.class);
        ListQuery all = ListQuery.all(list.model().query().list());
        String name = list.model().kind().nameColumn().orElseThrow().field();
        int rows = list.model().size();
        ListQuery few = Stream.of(rows / 4, rows / 2, rows - rows / 4)
                .map(row -> list.model().row(row).text(name, Locale.FRENCH))
                .flatMap(text -> IntStream.rangeClosed(LEAST, text.length()).mapToObj(length -> text.substring(0, length)))
                .map(all::matching).min(Comparator.comparingInt(query -> Math.abs(size(search, query) - FEW))).orElse(all);
        list.show(few);
        display.timerExec(CALM_MILLIS, then);
    }

    private static int size(Search search, ListQuery query) {
        try (Rows rows = search.rows(query)) {
            return rows.size();
        }
    }

    private void end() {
        LOG.log(Level.INFO, "rows of few " + list.model().size());
        application.getContext().get(IWorkbench.class).close();
    }

    private static void say(String what, long start, boolean counts) {
        if (counts) {
            LOG.log(Level.INFO, what + ' ' + (System.nanoTime() - start) / 1e6);
        }
    }
}
