// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Underway;

class ArrivalsTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);
    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final List<String> happened = new ArrayList<>();
    private Editing editing;
    private Background background;
    private Composite area;
    private Arrivals arrivals;

    @BeforeEach
    void prepare() {
        editing = new Editing(LIAISON, SCREEN);
        background = editing.kit.forms().background();
        area = new Composite(SCREEN.shell(), SWT.NONE);
        arrivals = new Arrivals(area, () -> happened.add("layout"));
    }

    @Test
    void laysOutOnceWhatIsReadAtTheSameTime() {
        CompletableFuture<String> people = new CompletableFuture<>();
        CompletableFuture<String> places = new CompletableFuture<>();
        Underway first = read(area, people);
        Underway second = read(area, places);
        people.complete("people");
        places.complete("places");
        // nothing is handed back meanwhile
        while (!first.done() || !second.done()) {
            Thread.onSpinWait();
        }

        assertTrue(arrivals.await());
        editing.driver.settle();

        assertEquals(List.of("people", "places", "layout"), happened);
    }

    @Test
    void doesNotWaitForWhatTakesLong() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        read(area, slow);
        Underway quick = read(area, CompletableFuture.completedFuture("people"));
        editing.driver.waitUntil("one read", quick::done);
        editing.driver.waitUntil("one shown", () -> arrivals.await() || !happened.isEmpty());
        assertEquals(List.of("people", "layout"), happened);

        slow.complete("dossier");
        editing.driver.waitUntil("the other", () -> happened.size() == 4);

        assertEquals(List.of("people", "layout", "dossier", "layout"), happened);
    }

    @Test
    void waitsForTheSameOnlyOnce() {
        CompletableFuture<String> stuck = new CompletableFuture<>();
        read(area, stuck);

        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int time = 0; time < 1000; time++) {
                assertFalse(arrivals.await());
            }
        });
        stuck.complete("late");
        editing.driver.waitUntil("it all the same", () -> happened.size() == 2);

        assertEquals(List.of("late", "layout"), happened);
    }

    @Test
    void dropsWhatHasNoPlaceAnyMore() {
        Label gone = new Label(area, SWT.NONE);
        CompletableFuture<String> lost = new CompletableFuture<>();
        Underway reading = read(gone, lost);
        gone.dispose();
        lost.complete("lost");
        editing.driver.waitUntil("it read", reading::done);

        assertFalse(arrivals.await());
        read(area, CompletableFuture.completedFuture("kept"));
        editing.driver.waitUntil("what comes after it", () -> arrivals.await() || !happened.isEmpty());

        assertEquals(List.of("kept", "layout"), happened);
    }

    private Underway read(Control owner, CompletableFuture<String> result) {
        Underway reading = background.start(owner, result::join,
                read -> arrivals.come(owner, () -> happened.add(read)), failure -> happened.add(failure.toString()));
        arrivals.expect(reading);
        return reading;
    }
}
