// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.liaison.bulk.Bulk;
import org.liaison.bulk.GroupBook;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.MemberFile;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ListOpener;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.AdminPart;

/** The tab with the management of mailing groups. */
public final class GroupsPart extends AdminPart {

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param book keeps the groups
     * @param exporter writes members to files
     * @param bulk takes members out
     * @param search finds members
     * @param context knows who shows lists
     */
    @Inject
    public GroupsPart(AdminDesk desk, GroupBook book, Exporter exporter, Bulk bulk, Search search, IEclipseContext context) {
        super(desk, search, parent -> new GroupsView(parent, desk, new Membership(book, search, bulk, desk.language()),
                new MemberFile(search, exporter), query -> show(context, query),
                (record, label) -> open(context, record, label)));
    }

    private static void show(IEclipseContext context, ListQuery query) {
        Optional.ofNullable(context.get(ListOpener.class)).ifPresent(lists -> lists.show(query));
    }

    private static void open(IEclipseContext context, RecordRef record, String label) {
        Optional.ofNullable(context.get(RecordOpener.class))
                .ifPresent(opener -> opener.open(record, FrozenSelection.only(record, label)));
    }
}
