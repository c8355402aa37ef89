// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;

import javax.management.NotificationEmitter;

/**
 * Sees the memory fill up before it is full. Where it is full, whoever wants more stumbles, wherever he is; Derby may then write to the
 * disk what it has half changed. So the user is warned while there is a tenth left, and the program ends before there is nothing: a
 * process that ends at once leaves what one leaves that was killed, which the next start puts right. What counts is what is left after
 * the collector has cleared away all it can, so that one piece that is too large for what is free (a picture, a page) ends nothing but
 * itself.
 */
public final class MemoryWatch {

    /** What the program ends with: the same as where the JVM itself ends over a full memory. The launcher then starts it again. */
    public static final int EXIT = 3;
    /** What the launcher tells the program that it starts then. */
    public static final String STARTED_AGAIN = "liaison.memory-was-full";

    private static final double LOW = 0.90;
    private static final double FULL = 0.97;

    private final MemoryPoolMXBean pool;
    private final Runnable low;
    private final Runnable full;
    private boolean warned;

    private MemoryWatch(MemoryPoolMXBean pool, Runnable low, Runnable full) {
        this.pool = pool;
        this.low = low;
        this.full = full;
    }

    /**
     * Watches from now on. Takes some milliseconds, so that a start has better things to do.
     *
     * @param low is done once, when a tenth is left, on a thread of the JVM
     * @param full is done when next to nothing is left, on the same thread
     */
    public static void begin(Runnable low, Runnable full) {
        lasting().ifPresent(pool -> new MemoryWatch(pool, low, full).begin());
    }

    /** Where what lives long ends up: the largest part of the heap. */
    private static Optional<MemoryPoolMXBean> lasting() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported()
                        && pool.getUsage().getMax() > 0)
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
    }

    private void begin() {
        pool.setCollectionUsageThreshold(part(LOW));
        if (pool.isUsageThresholdSupported()) {
            pool.setUsageThreshold(part(LOW));
        }
        ((NotificationEmitter) ManagementFactory.getMemoryMXBean()).addNotificationListener((told, nothing) -> {
            if (MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED.equals(told.getType())) {
                // it would be cleared away soon in any case; else nobody knows what of it is in use before there is no room left
                System.gc();
                look();
            } else if (MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED.equals(told.getType())) {
                look();
            }
        }, null, null);
    }

    private long part(double of) {
        return (long) (pool.getUsage().getMax() * of);
    }

    private synchronized void look() {
        long used = pool.getCollectionUsage().getUsed();
        if (used >= part(FULL)) {
            full.run();
        } else if (used >= part(LOW) && !warned) {
            warned = true;
            pool.setCollectionUsageThreshold(part(FULL));
            low.run();
        }
    }
}
