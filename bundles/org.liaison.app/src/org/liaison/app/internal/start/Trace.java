// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.time.Duration;
import java.time.Instant;

/** Says where the time of a start goes, when asked to by {@code -Dliaison.trace=start}. */
public final class Trace {

    private static final System.Logger LOG = System.getLogger("liaison.start");
    private static final boolean ON = "start".equals(System.getProperty("liaison.trace"));
    private static final Instant BEGAN = ON ? ProcessHandle.current().info().startInstant().orElseGet(Instant::now) : null;

    private Trace() {
    }

    /**
     * Notes that a point was reached.
     *
     * @param point what was reached
     */
    public static void reached(String point) {
        if (ON) {
            LOG.log(System.Logger.Level.INFO, Duration.between(BEGAN, Instant.now()).toMillis() + " ms " + point);
        }
    }
}
