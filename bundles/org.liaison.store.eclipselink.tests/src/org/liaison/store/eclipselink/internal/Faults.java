// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.util.concurrent.atomic.AtomicLong;

/** Which of the operations that write to the disk fail: none, one of them, or all from one on. */
final class Faults {

    /** Those of this process: Derby makes its storage by name, so nobody can hand it any. */
    static final Faults OF_THIS_PROCESS = new Faults();
    private static final long NEVER = Long.MAX_VALUE;

    private final AtomicLong operations = new AtomicLong();
    private volatile long first = NEVER;
    private volatile boolean lasting;

    private Faults() {
    }

    /** The given operation is to fail, counted from 1, and those after it, too, where the disk stays full. */
    void arm(long operation, boolean full) {
        lasting = full;
        first = operation;
    }

    /** From now on nothing fails. */
    void disarm() {
        first = NEVER;
        lasting = false;
    }

    /** How many there were. */
    long operations() {
        return operations.get();
    }

    boolean due() {
        long now = operations.incrementAndGet();
        return now == first || lasting && now > first;
    }
}
