// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.terms;

import jakarta.inject.Inject;

import org.liaison.bulk.TermBook;
import org.liaison.search.Search;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminPart;

/** The tab with the management of vocabularies. */
public final class TermsPart extends AdminPart {

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param terms keeps the vocabularies
     * @param search tells when something was stored
     */
    @Inject
    public TermsPart(AdminDesk desk, TermBook terms, Search search) {
        super(desk, search, parent -> new TermsView(parent, desk, terms));
    }
}
