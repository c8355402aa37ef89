// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.retention;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import java.lang.System.Logger.Level;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.guard.Retention;
import org.liaison.guard.Retention.Due;
import org.liaison.guard.Retention.Rule;
import org.liaison.store.Progress;
import org.liaison.store.StoreException;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/**
 * Looks once a day whether anything is due: says so at the bottom of the window, or deletes it if the rule says so and the
 * clock can be believed, and says that. Old history goes into archives without a word, since nothing changes for anybody.
 */
@Creatable
public final class RetentionWatch {

    private static final System.Logger LOGGER = System.getLogger(RetentionWatch.class.getName());
    private static final Texts TEXTS = new Texts(RetentionWatch.class);

    private final GuardDesk desk;
    private final Provider<Retention> retention;
    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    RetentionWatch(GuardDesk desk, Provider<Retention> retention, ECommandService commands, EHandlerService handlers) {
        this.desk = desk;
        this.retention = retention;
        this.commands = commands;
        this.handlers = handlers;
    }

    /** Looks, on the thread of the caller, which is not the window's. */
    public void look() {
        try {
            Rule rule = retention.get().rule();
            Due due = rule.keepsAll() ? null : retention.get().due(rule);
            if (due != null && !due.isEmpty()) {
                say(rule.automatic() && retention.get().isPlausible(due)
                        ? RetentionWindow.said(desk, retention.get().carryOut(due, Progress.NONE))
                        : TEXTS.get(desk.language(), "reminder", due.bin().size(), due.contacts().size()));
            }
            retention.get().archive(Progress.NONE);
        } catch (StoreException failure) {
            LOGGER.log(Level.WARNING, "What is due by the retention periods stays, or old history stays in the database",
                    failure);
        }
    }

    private void say(String text) {
        if (!desk.display().isDisposed()) {
            desk.display().asyncExec(() -> Toast.show(desk.shell(), text, TEXTS.get(desk.language(), "open"),
                    () -> handlers.executeHandler(commands.createCommand("org.liaison.command.retention", null))));
        }
    }
}
