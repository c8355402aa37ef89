// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.liaison.cli.Session;
import org.liaison.search.Search;

/**
 * What measures work with.
 *
 * @param session the services, on a data folder of their own
 * @param size how many relations
 */
public record Bench(Session session, int size) {

    /**
     * The folder for files.
     *
     * @return thrown away afterwards
     */
    public Path folder() {
        return session.workplace().folder();
    }

    /** Waits until the index has caught up. */
    void catchUp() {
        session.service(Search.class).caughtUp().toCompletableFuture().join();
    }

    /** Says what is going on. */
    void say(String text) {
        session.out().progress(text);
    }

    /** How long something takes, in milliseconds. */
    static double millis(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Something whose time is taken. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
