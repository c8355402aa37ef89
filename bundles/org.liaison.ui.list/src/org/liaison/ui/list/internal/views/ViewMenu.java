// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.views.SavedView;

/** The menu of the view selector: the views to choose from, and what can be done with the one in use. */
record ViewMenu(Shell shell, ListViews views, ViewActions actions, Desk desk) {

    Menu make() {
        Menu menu = new Menu(shell, SWT.POP_UP);
        choice(menu, desk.text("defaultView"), null);
        group(menu, "ownViews", view -> !view.shared());
        group(menu, "sharedViews", SavedView::shared);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "columnsMenu", true, actions::columns);
        item(menu, "save", views.modified() && views.base().isPresent(), views::save);
        item(menu, "saveAs", true, actions::saveAs);
        item(menu, "reset", views.modified(), views::reset);
        item(menu, "rename", views.base().isPresent(), actions::rename);
        item(menu, "delete", views.base().isPresent(), actions::remove);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "exportView", true, actions::exportFile);
        item(menu, "importView", true, actions::importFile);
        return menu;
    }

    private void group(Menu menu, String heading, Predicate<SavedView> which) {
        List<SavedView> some = views.views().stream().filter(which).toList();
        if (!some.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            MenuItem title = new MenuItem(menu, SWT.PUSH);
            title.setText(desk.text(heading));
            title.setEnabled(false);
            some.forEach(view -> choice(menu, view.name(), view));
        }
    }

    private void choice(Menu menu, String name, SavedView view) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(name.replace("&", "&&"));
        item.setSelection(views.base().map(SavedView::id).orElse(0L) == (view == null ? 0 : view.id()));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                views.choose(view);
            }
        });
    }

    private void item(Menu menu, String key, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(desk.text(key));
        item.setEnabled(enabled);
        item.setData(ModelIds.TEST_ID, "list.view." + key);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
