// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.extensions;

import org.eclipse.e4.core.di.annotations.Execute;
import org.liaison.ui.admin.internal.PartOpener;

/** Opens the list of what plug-ins contribute. */
public final class ExtensionsHandler {

    @Execute
    void open(PartOpener opener) {
        opener.open("org.liaison.part.extensions");
    }
}
