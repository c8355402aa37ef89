// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.util.concurrent.CancellationException;

import org.liaison.store.Progress;

/** Counts what was written, tells how far that is, and ends it when the user wants so. */
final class Counter {

    private static final int STEP = 1000;

    private final Progress progress;
    private final long total;
    private long done;
    private long told;

    Counter(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void written(int more) {
        done += more;
        if (done - told >= STEP || done == total) {
            told = done;
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(done, total, done);
        }
    }

    long done() {
        return done;
    }
}
