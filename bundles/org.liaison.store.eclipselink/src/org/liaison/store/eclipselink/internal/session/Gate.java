// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.liaison.store.StoreUnavailableException;
import org.liaison.store.eclipselink.internal.problem.Problems;

/**
 * Lets readings in until the store closes, and lets those that are inside end before the database goes from under them. A reading
 * within a reading of the same thread always gets in.
 */
final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private volatile boolean shut;

    /**
     * Goes in, when nobody is {@linkplain #alone alone}.
     *
     * @throws StoreUnavailableException if the store is closed
     */
    void enter() {
        lock.readLock().lock();
        if (shut) {
            lock.readLock().unlock();
            throw Problems.unavailable("closed", null);
        }
    }

    /** Goes out, on the thread that went in. */
    void leave() {
        lock.readLock().unlock();
    }

    /**
     * Does something when those inside have gone; who comes meanwhile waits.
     *
     * @param patience how long to wait for them
     * @param work what to do
     * @throws StoreUnavailableException if somebody stayed inside
     */
    void alone(Duration patience, Runnable work) {
        Lock all = lock.writeLock();
        if (!locked(all, patience)) {
            throw Problems.unavailable("busy", null);
        }
        try {
            work.run();
        } finally {
            all.unlock();
        }
    }

    /**
     * Lets nobody in any more, and waits for those inside.
     *
     * @param patience how long at most
     */
    void shut(Duration patience) {
        shut = true;
        if (locked(lock.writeLock(), patience)) {
            lock.writeLock().unlock();
        }
    }

    private static boolean locked(Lock lock, Duration patience) {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
