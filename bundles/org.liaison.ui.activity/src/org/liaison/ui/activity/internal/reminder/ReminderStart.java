// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.service.event.Event;

/** Begins to look for reminders when the window is open. */
public final class ReminderStart {

    private final Provider<ReminderWatch> watch;

    /**
     * Made by injection.
     *
     * @param watch is not made before it is needed: the start of the program waits for nothing here
     */
    @Inject
    public ReminderStart(Provider<ReminderWatch> watch) {
        this.watch = watch;
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        watch.get().start();
    }
}
