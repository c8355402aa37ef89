// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.service.event.Event;

/** Looks what can be undone as soon as the window is open, so that the menu knows when it is asked. */
public final class UndoRedoStart {

    @Inject
    @Optional
    void opened(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, UndoRedo changes) {
        changes.lookSoon();
    }
}
