// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.liaison.bulk.TagBook;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.ui.ListOpener;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminPart;

/** The tab with the management of tags (checklist 123). */
public final class TagsPart extends AdminPart {

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param book keeps the tags
     * @param search counts
     * @param context knows who shows lists
     */
    @Inject
    public TagsPart(AdminDesk desk, TagBook book, Search search, IEclipseContext context) {
        super(desk, search, parent -> new TagsView(parent, desk, book, query -> show(context, query)));
    }

    private static void show(IEclipseContext context, ListQuery query) {
        Optional.ofNullable(context.get(ListOpener.class)).ifPresent(lists -> lists.show(query));
    }
}
