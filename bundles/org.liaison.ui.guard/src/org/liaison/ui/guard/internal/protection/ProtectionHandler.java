// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.protection;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.liaison.guard.Protection;
import org.liaison.ui.guard.internal.GuardDesk;

/** Opens the window of the password. Edits that are not stored are asked for first: the database is closed for a while. */
public final class ProtectionHandler {

    @Execute
    void open(GuardDesk desk, Protection protection, EPartService parts) {
        if (parts.saveAll(true)) {
            new ProtectionWindow(desk, protection).open();
        }
    }
}
