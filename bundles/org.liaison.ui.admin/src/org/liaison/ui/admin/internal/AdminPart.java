// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import java.util.function.Function;

import jakarta.annotation.PostConstruct;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.liaison.search.Search;

/** A tab of the Administration menu. What it shows is read anew when something was stored. */
public abstract class AdminPart {

    private final AdminDesk desk;
    private final Search search;
    private final Function<Composite, AdminView> make;
    private AdminView view;

    /**
     * A tab.
     *
     * @param desk what is needed of the window
     * @param search tells when something was counted
     * @param make makes what it shows, on the UI thread
     */
    protected AdminPart(AdminDesk desk, Search search, Function<Composite, AdminView> make) {
        this.desk = desk;
        this.search = search;
        this.make = make;
    }

    @PostConstruct
    void create(Composite parent) {
        view = make.apply(parent);
        Reload.when(view.control(), desk.store(), search, view::read);
    }

    @Focus
    void focus() {
        view.focus();
    }
}
