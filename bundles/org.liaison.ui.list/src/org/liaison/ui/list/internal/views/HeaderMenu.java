// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.list.internal.model.Arrangement;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.views.Grouping;

/**
 * The menu of a column's header: hide it (checklist 30), pin the columns up to it, move it, group by it.
 *
 * @param shell the window
 * @param model the list
 * @param views its views
 * @param actions what can be done with views
 * @param desk what is needed besides
 */
public record HeaderMenu(Shell shell, ListModel model, ListViews views, ViewActions actions, Desk desk) {

    /**
     * Shows it.
     *
     * @param column the column's place
     * @param at where, on the display
     */
    public void show(int column, Point at) {
        Menu menu = make(column);
        menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(at);
        menu.setVisible(true);
    }

    Menu make(int column) {
        Arrangement now = views.arrangement();
        int last = now.columns().size() - 1;
        Menu menu = new Menu(shell, SWT.POP_UP);
        item(menu, "hideColumn", last > 0, () -> views.arrange(now.without(column)));
        item(menu, "moveLeft", column > 0, () -> views.arrange(now.moved(column, column - 1)));
        item(menu, "moveRight", column < last, () -> views.arrange(now.moved(column, column + 2)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "pinHere", now.pinned() != column + 1, () -> views.arrange(new Arrangement(now.columns(), column + 1)));
        item(menu, "pinNone", now.pinned() > 0, () -> views.arrange(new Arrangement(now.columns(), 0)));
        new MenuItem(menu, SWT.SEPARATOR);
        String field = now.columns().get(column).column().field();
        boolean groupable = model.groupable().stream().anyMatch(each -> each.field().equals(field));
        Grouping grouping = model.folding().grouping();
        item(menu, "groupBy", groupable && !grouping.field().equals(field), () -> views.group(Grouping.by(field)));
        item(menu, "groupNone", !grouping.field().isEmpty(), () -> views.group(Grouping.NONE));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "columnsMenu", true, actions::columns);
        return menu;
    }

    private void item(Menu menu, String key, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(desk.text(key));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
