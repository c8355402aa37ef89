// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.liaison.guard.BackupShelf;
import org.liaison.store.Backups;
import org.liaison.store.Store;
import org.liaison.store.Vault;
import org.liaison.ui.guard.internal.GuardDesk;

/** Opens the window of the backups. */
public final class BackupsHandler {

    @Execute
    void open(GuardDesk desk, BackupShelf shelf, Backups backups, Vault vault, Store store, EPartService parts,
            IWorkbench workbench) {
        new BackupsWindow(desk, shelf,
                new Restoring(desk, shelf, backups, vault, store, () -> parts.saveAll(true), workbench::restart))
                .open();
    }
}
