// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.terms;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.liaison.bulk.TermBook;
import org.liaison.search.Search;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Reload;

/** The tab with the management of vocabularies. */
public final class TermsPart {

    private final AdminDesk desk;
    private final TermBook terms;
    private final Search search;
    private TermsView view;

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param terms keeps the vocabularies
     * @param search tells when something was stored
     */
    @Inject
    public TermsPart(AdminDesk desk, TermBook terms, Search search) {
        this.desk = desk;
        this.terms = terms;
        this.search = search;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new TermsView(parent, desk, terms);
        Reload.when(view.control(), desk.store(), search, view::read);
    }

    @Focus
    void focus() {
        view.focus();
    }
}
