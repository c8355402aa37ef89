// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

import org.liaison.store.Store.Subscription;

/** The tab where users define their fields (checklist items 61, 70, 72, 80, 81, 87). */
public final class UserFieldsPart {

    private static final int PAUSE_MILLIS = 150;

    private final Desk desk;
    private UserFieldsView view;
    private Subscription changes;
    private Subscription counts;
    private boolean waiting;

    /**
     * Made by injection.
     *
     * @param desk what is needed of the world
     */
    @Inject
    public UserFieldsPart(Desk desk) {
        this.desk = desk;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new UserFieldsView(parent, desk);
        Display display = parent.getDisplay();
        changes = desk.store().subscribe(change -> soon(display));
        counts = desk.search().subscribe(change -> soon(display));
        view.read();
    }

    /** One change makes several things known, shortly one after the other. */
    private void soon(Display display) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!waiting && !display.isDisposed()) {
                    waiting = true;
                    display.timerExec(PAUSE_MILLIS, () -> {
                        waiting = false;
                        view.read();
                    });
                }
            });
        }
    }

    @Focus
    void focus() {
        view.focus();
    }

    @PreDestroy
    void close() {
        if (changes != null) {
            changes.close();
            counts.close();
        }
    }
}
