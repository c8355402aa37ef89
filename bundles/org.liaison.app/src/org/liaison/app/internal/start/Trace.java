// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Says where the time of a start goes, when asked to by {@code -Dliaison.trace=start}. */
public final class Trace {

    private static final System.Logger LOG = System.getLogger("liaison.start");
    private static final boolean ON = asked("start");
    private static final Instant BEGAN = ON ? ProcessHandle.current().info().startInstant().orElseGet(Instant::now) : null;

    private Trace() {
    }

    /** Whether {@code -Dliaison.trace} names something, alone or between commas. */
    static boolean asked(String what) {
        return List.of(System.getProperty("liaison.trace", "").split(",")).contains(what);
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
