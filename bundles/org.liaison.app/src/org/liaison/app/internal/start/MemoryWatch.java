// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import javax.management.NotificationEmitter;

/**
 * Sees the memory fill up before it is full. Where it is full, whoever wants more stumbles, wherever he is; Derby may then write to the
 * disk what it has half changed. So the user is warned while there is some left, and the program ends before there is nothing: a
 * process that ends at once leaves what one leaves that was killed, which the next start puts right. What counts is what is left after
 * the collector has cleared away all it can, so that one piece that is too large for what is free (a picture, a page) ends nothing but
 * itself.
 */
public final class MemoryWatch {

    /** What the program ends with: the same as where the JVM itself ends over a full memory. The launcher then starts it again. */
    public static final int EXIT = 3;
    /** What the launcher tells the program that it starts then. */
    public static final String STARTED_AGAIN = "liaison.memory-was-full";

    private static final double LOW = 0.85;
    private static final double FULL = 0.95;
    private static final long MILLIS = 50;

    private final MemoryPoolMXBean lasting;
    private final Runnable low;
    private final Runnable full;
    private final AtomicBoolean looking = new AtomicBoolean();
    private boolean warned;

    private MemoryWatch(MemoryPoolMXBean lasting, Runnable low, Runnable full) {
        this.lasting = lasting;
        this.low = low;
        this.full = full;
    }

    /**
     * Watches from now on. Takes some milliseconds, so that a start has better things to do.
     *
     * @param low is done once, when little is left, on a thread of its own
     * @param full is done when next to nothing is left, on the same thread
     */
    public static void begin(Runnable low, Runnable full) {
        lasting().ifPresent(pool -> new MemoryWatch(pool, low, full).begin());
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(
                pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported());
    }

    /** Where what lives long ends up: the part of the heap that says when it fills. */
    private static Optional<MemoryPoolMXBean> lasting() {
        return heap().filter(pool -> pool.isUsageThresholdSupported() && pool.getUsage().getMax() > 0)
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
    }

    private void begin() {
        long most = (long) (lasting.getUsage().getMax() * LOW);
        lasting.setCollectionUsageThreshold(most);
        lasting.setUsageThreshold(most);
        ((NotificationEmitter) ManagementFactory.getMemoryMXBean()).addNotificationListener((told, nothing) -> {
            if (looking.compareAndSet(false, true)) {
                Thread.ofPlatform().daemon().name("Liaison memory").start(this::look);
            }
        }, null, null);
    }

    /** Only while that part is nearly full: whether the rest fills up as well it does not say. */
    private void look() {
        try {
            // it would be cleared away soon in any case; else nobody knows what of it is in use before there is no room left
            System.gc();
            while (lasting.isUsageThresholdExceeded()) {
                decide((double) heap().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum()
                        / Runtime.getRuntime().maxMemory());
                Thread.sleep(MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        looking.set(false);
    }

    private void decide(double used) {
        if (used >= FULL) {
            full.run();
        } else if (used >= LOW && !warned) {
            warned = true;
            low.run();
        }
    }
}
