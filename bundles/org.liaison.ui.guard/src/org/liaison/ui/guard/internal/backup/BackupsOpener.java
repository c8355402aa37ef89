// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;

/** Opens the window of the backups from elsewhere than the menu. */
@Creatable
final class BackupsOpener {

    private final ECommandService commands;
    private final EHandlerService handlers;

    @Inject
    BackupsOpener(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    void open() {
        handlers.executeHandler(commands.createCommand("org.liaison.command.backups", null));
    }
}
