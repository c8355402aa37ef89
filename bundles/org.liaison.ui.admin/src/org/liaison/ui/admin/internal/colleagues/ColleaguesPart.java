// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.colleagues;

import jakarta.inject.Inject;

import org.liaison.bulk.ColleagueBook;
import org.liaison.bulk.TermBook;
import org.liaison.search.Search;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminPart;

/** The tab with the management of colleagues. */
public final class ColleaguesPart extends AdminPart {

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
        super(desk, search, parent -> new ColleaguesView(parent, desk, book, terms));
    }
}
