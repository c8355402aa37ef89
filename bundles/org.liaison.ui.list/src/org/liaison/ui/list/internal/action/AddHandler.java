// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.action;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.ui.list.internal.ListPart;

/** Starts the creation of a record of the kind that is listed (checklist 33, 40). */
public final class AddHandler {

    @Execute
    void add(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        Lists.in(part).ifPresent(ListPart::add);
    }
}
