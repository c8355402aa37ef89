// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
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
import org.liaison.ui.admin.internal.Reload;

/** The tab with the management of mailing groups. */
public final class GroupsPart {

    private final AdminDesk desk;
    private final GroupBook book;
    private final Exporter exporter;
    private final Bulk bulk;
    private final Search search;
    private final IEclipseContext context;
    private GroupsView view;

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
        this.desk = desk;
        this.book = book;
        this.exporter = exporter;
        this.bulk = bulk;
        this.search = search;
        this.context = context;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new GroupsView(parent, desk, new Membership(book, search, bulk, desk.language()), new MemberFile(search, exporter),
                this::show, this::open);
        Reload.when(view.control(), desk.store(), search, view::read);
    }

    private void show(ListQuery query) {
        Optional.ofNullable(context.get(ListOpener.class)).ifPresent(lists -> lists.show(query));
    }

    private void open(RecordRef record, String label) {
        Optional.ofNullable(context.get(RecordOpener.class))
                .ifPresent(opener -> opener.open(record, FrozenSelection.only(record, label)));
    }

    @Focus
    void focus() {
        view.focus();
    }
}
