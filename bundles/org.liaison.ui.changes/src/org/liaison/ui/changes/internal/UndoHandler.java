// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Takes the user's last change set back. */
public final class UndoHandler {

    @CanExecute
    boolean can(UndoRedo changes) {
        return changes.canUndo();
    }

    @Execute
    void undo(UndoRedo changes) {
        changes.undo();
    }
}
