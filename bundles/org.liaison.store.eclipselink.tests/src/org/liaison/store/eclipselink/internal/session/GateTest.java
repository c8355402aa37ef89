// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.liaison.store.StoreUnavailableException;

/** A store that closes lets readings end, and lets none begin. */
@Timeout(30)
final class GateTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Gate gate = new Gate();

    @Test
    void waitsForWhoIsInside() throws InterruptedException {
        gate.enter();
        gate.enter();
        Thread closing = Thread.ofPlatform().start(() -> gate.shut(LONG));
        gate.leave();
        assertFalse(closing.join(Duration.ofMillis(50)));
        gate.leave();
        assertTrue(closing.join(LONG));
    }

    @Test
    void refusesWhoComesLater() {
        gate.shut(LONG);
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class, gate::enter);
        assertEquals("The database is closed. Start the program again.", refused.problem().text(Locale.ENGLISH));
    }

    @Test
    void whoComesWhileSomebodyIsAloneWaits() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Thread alone = Thread.ofPlatform().start(() -> gate.alone(LONG, () -> {
            begun.countDown();
            done.set(true);
        }));
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        gate.enter();
        assertTrue(done.get());
        gate.leave();
        assertTrue(alone.join(LONG));
    }

    @Test
    void aReadingWithinAReadingGetsIn() throws InterruptedException {
        gate.enter();
        Thread alone = Thread.ofPlatform().start(() -> gate.alone(LONG, () -> {
        }));
        assertFalse(alone.join(Duration.ofMillis(50)));
        gate.enter();
        gate.leave();
        gate.leave();
        assertTrue(alone.join(LONG));
    }

    @Test
    void whoIsNotAloneSaysSo() throws InterruptedException {
        gate.enter();
        List<StoreUnavailableException> refused = new CopyOnWriteArrayList<>();
        Thread.ofPlatform().start(() -> refused
                .add(assertThrows(StoreUnavailableException.class, () -> gate.alone(Duration.ofMillis(20), () -> {
                })))).join();
        assertEquals("Others are reading at this moment. Nothing is lost; try again a little later.",
                refused.getFirst().problem().text(Locale.ENGLISH));
    }

    @Test
    void losesPatience() {
        gate.enter();
        gate.shut(Duration.ofMillis(20));
        assertThrows(StoreUnavailableException.class, gate::enter);
    }

    @Test
    void othersGetInAfterwards() throws InterruptedException {
        gate.alone(LONG, () -> {
        });
        Thread reader = Thread.ofPlatform().start(() -> {
            gate.enter();
            gate.leave();
        });
        assertTrue(reader.join(LONG));
    }

    @Test
    void whoIsRefusedHoldsNobodyUp() throws InterruptedException {
        Thread reader = Thread.ofPlatform().start(() -> {
            gate.shut(LONG);
            assertThrows(StoreUnavailableException.class, gate::enter);
        });
        assertTrue(reader.join(LONG));
        gate.alone(LONG, () -> {
        });
    }

    @Test
    void whoIsInterruptedStaysSoAndIsNotAlone() throws InterruptedException {
        gate.enter();
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            assertThrows(StoreUnavailableException.class, () -> gate.alone(LONG, () -> interrupted.add(false)));
            interrupted.add(Thread.currentThread().isInterrupted());
        });
        waiting.interrupt();
        assertTrue(waiting.join(LONG));
        assertEquals(List.of(true), interrupted);
        gate.leave();
    }
}
