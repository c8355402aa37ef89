// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.liaison.bulk.TagBook;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.ui.ListOpener;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Reload;

/** The tab with the management of tags (checklist 123). */
public final class TagsPart {

    private final AdminDesk desk;
    private final TagBook book;
    private final Search search;
    private final IEclipseContext context;
    private TagsView view;

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
        this.desk = desk;
        this.book = book;
        this.search = search;
        this.context = context;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new TagsView(parent, desk, book, this::show);
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
