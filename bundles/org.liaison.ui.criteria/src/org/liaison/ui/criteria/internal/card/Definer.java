// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.card;

import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import org.liaison.criteria.Kind;
import org.liaison.criteria.ListKind;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;

/** Opens the screen where users define their fields, and tells when these change. */
@Creatable
public final class Definer {

    /** What changes more than so many things is no definition of fields. */
    private static final int LOOK_INTO = 1_000;
    private static final String COMMAND = "org.liaison.command.userFields";

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Store store;

    /**
     * Made by injection.
     *
     * @param store where the fields are
     * @param commands the window's commands; null where there is no window
     * @param handlers what they do; null where there is no window
     */
    @Inject
    public Definer(Store store, @Optional ECommandService commands, @Optional EHandlerService handlers) {
        this.store = store;
        this.commands = commands;
        this.handlers = handlers;
    }

    /** Tells, on the thread of a control and as long as it lives, that fields of a kind were defined or changed. */
    void watch(Control control, Kind<?, ?> kind, Runnable changed) {
        Set<String> names = kind instanceof ListKind<?, ?, ?> list
                ? Set.of(kind.definitions().name(), list.options().name())
                : Set.of(kind.definitions().name());
        Display display = control.getDisplay();
        Store.Subscription subscription = store.subscribe(changeSet -> {
            if (!display.isDisposed() && touches(changeSet, names)) {
                display.asyncExec(() -> {
                    if (!control.isDisposed()) {
                        changed.run();
                    }
                });
            }
        });
        control.addListener(SWT.Dispose, event -> subscription.close());
    }

    private boolean touches(ChangeSet changeSet, Set<String> names) {
        boolean[] found = new boolean[1];
        if (changeSet.size() <= LOOK_INTO) {
            store.log().details(changeSet.id(),
                    change -> found[0] |= change.changes().stream().anyMatch(one -> names.contains(one.entity())));
        }
        return found[0];
    }

    void open() {
        ParameterizedCommand command = commands == null ? null : commands.createCommand(COMMAND, Map.of());
        if (command != null && handlers != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }
}
