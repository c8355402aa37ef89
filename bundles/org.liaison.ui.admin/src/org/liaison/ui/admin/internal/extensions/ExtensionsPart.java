// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.extensions;

import jakarta.inject.Inject;

import org.liaison.search.Search;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminPart;
import org.liaison.ui.guest.Guests;

/** The tab with what plug-ins contribute. */
public final class ExtensionsPart extends AdminPart {

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param guests knows what is contributed
     * @param search tells when something was stored
     */
    @Inject
    public ExtensionsPart(AdminDesk desk, Guests guests, Search search) {
        super(desk, search, parent -> new ExtensionsView(parent, desk, guests));
    }
}
