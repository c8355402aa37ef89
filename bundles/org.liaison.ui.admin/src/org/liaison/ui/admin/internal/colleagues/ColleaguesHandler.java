// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.colleagues;

import org.eclipse.e4.core.di.annotations.Execute;
import org.liaison.ui.admin.internal.PartOpener;

/** Opens the management of colleagues. */
public final class ColleaguesHandler {

    @Execute
    void open(PartOpener opener) {
        opener.open("org.liaison.part.colleagues");
    }
}
