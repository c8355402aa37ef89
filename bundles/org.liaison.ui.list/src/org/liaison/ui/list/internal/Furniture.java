// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.liaison.search.Search;
import org.liaison.store.Store.Subscription;
import org.liaison.ui.list.internal.filters.FilterSide;
import org.liaison.ui.list.internal.filters.ListFilters;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.list.internal.views.GroupMenu;
import org.liaison.ui.list.internal.views.HeaderMenu;
import org.liaison.ui.list.internal.views.ListViews;
import org.liaison.ui.list.internal.views.ViewActions;
import org.liaison.ui.list.internal.views.ViewBar;
import org.liaison.ui.look.Palette;

/** What stands around the rows of a list: filters on the left, the bar of views at the bottom. */
final class Furniture {

    private static final int BAR_PADDING = 20;

    private final ListView list;
    private final Search search;
    private final Desk desk;
    private final Composite bottom;
    private final FilterSide side;
    private final ListViews views;
    private final ListFilters filters;
    private final ViewActions actions;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean filled;
    private boolean closed;

    Furniture(ListView list, Search search, Desk desk, Composite left, Composite bottom) {
        this.list = list;
        this.search = search;
        this.desk = desk;
        this.bottom = bottom;
        views = new ListViews(list.model(), list.table(), desk);
        actions = new ViewActions(list.control(), list.model(), views, desk);
        filters = new ListFilters(list.control(), list.model(), views, desk);
        side = new FilterSide(left, desk);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        GC gc = new GC(bottom);
        data.heightHint = gc.getFontMetrics().getHeight() + BAR_PADDING;
        gc.dispose();
        bottom.setLayoutData(data);
        bottom.setVisible(true);
        bottom.setBackground(Palette.of(bottom.getDisplay()).surface());
        filters.listen(list::say);
    }

    /** Once; the views and filters themselves come when the database is up. */
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        new ViewBar(bottom, list.model(), views, actions, desk);
        bottom.layout(true, true);
        side.fill(list.model(), search, filters);
        keep(search.subscribe(change -> list.later(side::indexChanged)));
        desk.ask(list.control(), service -> keep(service.subscribe(() -> list.later(this::reload))), subscribed -> {
        });
        reload();
    }

    /** The service may only be there when the list is gone again. */
    private synchronized Subscription keep(Subscription subscription) {
        if (closed) {
            subscription.close();
        }
        subscriptions.add(subscription);
        return subscription;
    }

    private void reload() {
        if (!list.control().isDisposed()) {
            views.reload();
            filters.reload();
        }
    }

    ListViews views() {
        return views;
    }

    ListFilters filters() {
        return filters;
    }

    void headerMenu(int column, Point at) {
        new HeaderMenu(list.control().getShell(), list.model(), views, actions, desk).show(column, at);
    }

    void groupMenu(int group, Point at) {
        groups().show(group, at);
    }

    private GroupMenu groups() {
        return new GroupMenu(list.control().getShell(), list.model(), views, desk);
    }

    Menu groupChoices() {
        return groups().choices();
    }

    boolean filtersOpen() {
        return side.open();
    }

    void toggleFilters() {
        side.toggle();
    }

    String filter() {
        return filters.current().map(filter -> filter.name()).orElse("");
    }

    synchronized void close() {
        closed = true;
        subscriptions.forEach(Subscription::close);
    }
}
