// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import org.eclipse.e4.core.di.annotations.Execute;
import org.liaison.ui.admin.internal.PartOpener;

/** Opens the management of mailing groups. */
public final class GroupsHandler {

    @Execute
    void open(PartOpener opener) {
        opener.open("org.liaison.part.groups");
    }
}
