// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.liaison.bulk.GroupBook;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.ui.ListOpener;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Reload;

/** The tab with the management of mailing groups. */
public final class GroupsPart {

    private final AdminDesk desk;
    private final GroupBook book;
    private final MemberFile file;
    private final Search search;
    private final IEclipseContext context;
    private GroupsView view;

    /**
     * Made by injection.
     *
     * @param desk what is needed of the window
     * @param book keeps the groups
     * @param file writes members to files
     * @param search counts
     * @param context knows who shows lists
     */
    @Inject
    public GroupsPart(AdminDesk desk, GroupBook book, MemberFile file, Search search, IEclipseContext context) {
        this.desk = desk;
        this.book = book;
        this.file = file;
        this.search = search;
        this.context = context;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new GroupsView(parent, desk, book, file, this::show);
        Reload.when(view.control(), desk.store(), search, view::read);
    }

    private void show(ListQuery query) {
        Optional.ofNullable(context.get(ListOpener.class)).ifPresent(lists -> lists.show(query));
    }

    @Focus
    void focus() {
        view.focus();
    }
}
