// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.store.Store.Subscription;

/** Has a screen read anew when something was stored or the index has counted it: once, however much happens within a moment. */
public final class Reload {

    private static final int MOMENT_MILLIS = 120;

    private final Control screen;
    private final Runnable read;
    private boolean planned;

    private Reload(Control screen, Runnable read) {
        this.screen = screen;
        this.read = read;
    }

    /**
     * Begins to watch, until the screen is closed.
     *
     * @param screen the screen
     * @param store tells what is stored
     * @param search tells what is counted
     * @param read reads anew, on the UI thread
     */
    public static void when(Control screen, Store store, Search search, Runnable read) {
        Reload reload = new Reload(screen, read);
        Subscription stored = store.subscribe(change -> reload.soon());
        Subscription counted = search.subscribe(change -> reload.soon());
        screen.addListener(SWT.Dispose, event -> {
            stored.close();
            counted.close();
        });
    }

    private void soon() {
        if (screen.isDisposed()) {
            return;
        }
        screen.getDisplay().asyncExec(() -> {
            if (!planned && !screen.isDisposed()) {
                planned = true;
                screen.getDisplay().timerExec(MOMENT_MILLIS, this::now);
            }
        });
    }

    private void now() {
        planned = false;
        if (!screen.isDisposed()) {
            read.run();
        }
    }
}
