// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.action;

import java.util.Arrays;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;

/** Opens the records that are ticked or clicked, each in a window of its own (checklist 105). */
public final class OpenInNewWindowHandler {

    @CanExecute
    boolean can(@Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection) {
        return selection != null && selection.ids().length > 0 && selection.ids().length <= OpenHandler.MOST;
    }

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection,
            @Named(IServiceConstants.ACTIVE_PART) MPart part, RecordOpener opener) {
        Lists.walk(part, selection, walk -> Arrays.stream(selection.ids())
                .forEach(id -> opener.openInNewWindow(new RecordRef(selection.type(), id), walk)));
    }
}
