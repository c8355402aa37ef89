// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Ends the client, unless somebody wants to go on with an unsaved edit. */
public final class QuitHandler {

    @Execute
    void quit(EPartService parts, IWorkbench workbench) {
        if (parts.saveAll(true)) {
            workbench.close();
        }
    }
}
