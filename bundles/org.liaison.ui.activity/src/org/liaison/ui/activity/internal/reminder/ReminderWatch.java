// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.reminder;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.activity.Agenda;
import org.liaison.store.Workplace;
import org.liaison.ui.activity.internal.RecordLink;
import org.liaison.ui.form.FormServices;

/** Looks every half minute for reminders whose time has come; for the first time when the database is up and the list is painted. */
@Creatable
final class ReminderWatch {

    private static final int MILLIS = 30_000;

    private final MApplication application;
    private final Display display;
    private final FormServices services;
    private final Workplace workplace;
    private final DueReminders reminders;
    private final Agenda agenda;
    private final RecordLink link;
    private ReminderWindow window;

    @Inject
    ReminderWatch(MApplication application, Display display, FormServices services, Workplace workplace, Agenda agenda,
            RecordLink link) {
        this.application = application;
        this.display = display;
        this.services = services;
        this.workplace = workplace;
        this.agenda = agenda;
        this.link = link;
        reminders = new DueReminders(agenda);
    }

    void start() {
        workplace.settled().thenCompose(settled -> services.store().ready()).thenRun(this::later);
    }

    private void later() {
        if (!display.isDisposed()) {
            display.asyncExec(this::look);
        }
    }

    private void look() {
        Shell shell = application.getSelectedElement() instanceof MWindow main && main.getWidget() instanceof Shell found
                ? found
                : null;
        if (shell != null && !shell.isDisposed()) {
            if (window == null) {
                window = new ReminderWindow(shell, services, agenda, link);
            }
            services.background().run(shell, reminders::look, window::show, services.failures()::log);
        }
        display.timerExec(MILLIS, this::look);
    }
}
