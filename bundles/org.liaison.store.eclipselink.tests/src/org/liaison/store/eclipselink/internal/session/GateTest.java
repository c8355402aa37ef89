// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;

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
    void losesPatience() {
        gate.enter();
        gate.shut(Duration.ofMillis(20));
        assertThrows(StoreUnavailableException.class, gate::enter);
    }
}
