// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

/** Asks for a file, and prints what is in front, a list or a record, into it. */
public final class PdfHandler {

    @CanExecute
    boolean possible(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return Printed.possible(part);
    }

    @Execute
    void run(PrintDesk desk, @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        desk.save(desk.inFront(part));
    }
}
