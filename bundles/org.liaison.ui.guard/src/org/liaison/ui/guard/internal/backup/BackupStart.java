// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.liaison.ui.work.Remedy;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.Event;

/** Begins to look after backups when the window is open, and makes one when it closes if the plan says so. */
public final class BackupStart {

    private final Provider<BackupWatch> watch;
    private final Provider<DamageRemedy> remedy;
    private BackupWatch begun;

    /**
     * Made by injection.
     *
     * @param watch is not made before it is needed: the start of the program waits for nothing here
     * @param remedy helps where data are damaged
     */
    @Inject
    public BackupStart(Provider<BackupWatch> watch, Provider<DamageRemedy> remedy) {
        this.watch = watch;
        this.remedy = remedy;
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        begun = watch.get();
        begun.start();
        FrameworkUtil.getBundle(BackupStart.class).getBundleContext().registerService(Remedy.class, remedy.get(), null);
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED) Event event) {
        if (begun != null) {
            begun.closing();
        }
    }
}
