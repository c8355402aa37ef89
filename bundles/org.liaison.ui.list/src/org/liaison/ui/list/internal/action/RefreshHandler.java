// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.action;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

/** Reads the list anew. */
public final class RefreshHandler {

    @Execute
    void refresh(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        Lists.in(part).ifPresent(list -> list.model().refresh());
    }
}
