// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.action;

import java.util.Arrays;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordOpener;

/** Deletes the records that are ticked or clicked, after asking (checklist 118). */
public final class DeleteHandler {

    @CanExecute
    boolean can(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection) {
        return selection != null && selection.ids().length > 0;
    }

    @Execute
    void delete(@Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection, RecordOpener opener) {
        opener.delete(selection.type(), Arrays.stream(selection.ids()).boxed().toList());
    }
}
