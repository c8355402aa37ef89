// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.time.Duration;

/** A contribution has taken longer than anybody waits. Its stack is what it was doing then. */
public final class TooSlowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration waited;

    /**
     * Says for how long it was waited.
     *
     * @param waited for how long
     * @param doing what its thread was doing
     */
    public TooSlowException(Duration waited, StackTraceElement... doing) {
        super("Nothing came for " + waited.toSeconds() + " s.");
        this.waited = waited;
        setStackTrace(doing);
    }

    /**
     * For how long it was waited.
     *
     * @return at least a second
     */
    public Duration waited() {
        return waited;
    }
}
