// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.text.NumberFormat;

import org.liaison.cli.Session;
import org.liaison.store.Progress;

/** Shows on the terminal how far a long job is, and ends it on Ctrl-C. */
public final class Ticker implements Progress {

    private final Session session;

    /**
     * Tells whoever runs the session.
     *
     * @param session where it is told
     */
    public Ticker(Session session) {
        this.session = session;
    }

    @Override
    public void at(long done, long total, long records) {
        String share = total > 0 ? NumberFormat.getPercentInstance(session.language()).format((double) done / total) + " · " : "";
        session.out().progress(share + NumberFormat.getIntegerInstance(session.language()).format(records));
    }

    @Override
    public boolean cancelled() {
        return session.cancelled();
    }
}
