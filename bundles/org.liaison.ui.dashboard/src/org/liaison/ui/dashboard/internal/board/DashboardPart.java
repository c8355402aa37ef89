// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.liaison.search.Search;
import org.liaison.store.Store.Subscription;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.guest.Guests;

/** The part of the dashboard. Nothing of it is made before its perspective is seen; while it is not, nothing is read. */
public final class DashboardPart {

    /** Changes come in bursts; the widgets are asked once for all that came in this time. */
    private static final int MILLIS = 1_000;

    private final FormServices services;
    private final Guests guests;
    private final Search search;
    private final IExtensionRegistry registry;
    private final IEclipseContext context;
    private Board board;
    private Subscription changes;
    private Subscription index;
    private boolean stale;
    private boolean waiting;

    /**
     * Made by injection.
     *
     * @param services what every form needs
     * @param guests what they are that widgets come from
     * @param search tells when the index has followed
     * @param registry knows the widgets
     * @param context what widgets are injected from
     */
    @Inject
    public DashboardPart(FormServices services, Guests guests, Search search, IExtensionRegistry registry,
            IEclipseContext context) {
        this.services = services;
        this.guests = guests;
        this.search = search;
        this.registry = registry;
        this.context = context;
    }

    @PostConstruct
    void create(Composite parent) {
        board = new Board(parent, services, guests, context, Contributed.all(registry, context));
        Display display = parent.getDisplay();
        changes = services.store().subscribe(change -> later(display));
        index = search.subscribe(change -> later(display));
        board.read();
    }

    private void later(Display display) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                stale = true;
                if (board.isVisible()) {
                    // what is arranged otherwise, or taken back, is seen at once
                    board.read();
                }
                if (!waiting) {
                    waiting = true;
                    display.timerExec(MILLIS, () -> {
                        waiting = false;
                        refresh();
                    });
                }
            });
        }
    }

    private void refresh() {
        if (stale && board.isVisible()) {
            stale = false;
            board.refresh();
        }
    }

    @Focus
    void focus() {
        board.focus();
        refresh();
    }

    @PreDestroy
    void close() {
        changes.close();
        index.close();
    }
}
