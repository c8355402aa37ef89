// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.colleagues;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.liaison.bulk.ColleagueBook;
import org.liaison.bulk.TermBook;
import org.liaison.search.Search;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Reload;

/** The tab with the management of colleagues. */
public final class ColleaguesPart {

    private final AdminDesk desk;
    private final ColleagueBook book;
    private final TermBook terms;
    private final Search search;
    private ColleaguesView view;

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param book keeps the colleagues
     * @param terms keeps their roles
     * @param search tells when something was stored
     */
    @Inject
    public ColleaguesPart(AdminDesk desk, ColleagueBook book, TermBook terms, Search search) {
        this.desk = desk;
        this.book = book;
        this.terms = terms;
        this.search = search;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new ColleaguesView(parent, desk, book, terms);
        Reload.when(view.control(), desk.store(), search, view::read);
    }

    @Focus
    void focus() {
        view.focus();
    }
}
