// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.extensions;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.liaison.search.Search;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Reload;
import org.liaison.ui.guest.Guests;

/** The tab with what plug-ins contribute. */
public final class ExtensionsPart {

    private final AdminDesk desk;
    private final Guests guests;
    private final Search search;
    private ExtensionsView view;

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param guests knows what is contributed
     * @param search tells when something was stored
     */
    @Inject
    public ExtensionsPart(AdminDesk desk, Guests guests, Search search) {
        this.desk = desk;
        this.guests = guests;
        this.search = search;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new ExtensionsView(parent, desk, guests);
        Reload.when(view.control(), desk.store(), search, view::read);
    }

    @Focus
    void focus() {
        view.focus();
    }
}
