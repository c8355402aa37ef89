// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.service.event.Event;

/** Looks what can be undone as soon as the window is open, so that the menu knows when it is asked. */
public final class UndoRedoStart {

    private final Provider<UndoRedo> changes;

    /**
     * Made by injection.
     *
     * @param changes is not made before it is needed: a method that waits for an event and wants something which cannot be made yet
     *            when the program starts would never be called
     */
    @Inject
    public UndoRedoStart(Provider<UndoRedo> changes) {
        this.changes = changes;
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        changes.get().lookSoon();
    }
}
