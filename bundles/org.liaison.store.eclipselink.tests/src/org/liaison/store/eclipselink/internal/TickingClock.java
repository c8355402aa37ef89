// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that moves on by a minute each time it is asked, always from the same instant, unless it is put. */
final class TickingClock extends Clock {

    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private final AtomicLong minutes = new AtomicLong();

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return START.plusSeconds(60 * minutes.getAndIncrement());
    }

    /** Somebody puts it ahead, or back. */
    void move(Duration by) {
        minutes.addAndGet(by.toMinutes());
    }
}
