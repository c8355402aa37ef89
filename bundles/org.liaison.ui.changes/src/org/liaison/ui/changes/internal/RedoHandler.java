// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Puts again what was taken back last. */
public final class RedoHandler {

    @CanExecute
    boolean can(UndoRedo changes) {
        return changes.canRedo();
    }

    @Execute
    void redo(UndoRedo changes) {
        changes.redo();
    }
}
