// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.Arrangement.Placed;
import org.liaison.ui.list.internal.model.Lines;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.views.Grouping;

/**
 * The menus of groups: by what the rows stand in groups, and what can be done with one of them.
 *
 * @param shell the window
 * @param model the list
 * @param views its views
 * @param desk what is needed besides
 */
public record GroupMenu(Shell shell, ListModel model, ListViews views, Desk desk) {

    /**
     * Shows what can be done with a group.
     *
     * @param group the group
     * @param at where, on the display
     */
    public void show(int group, Point at) {
        show(of(group), at);
    }

    /** Shows what to group by. */
    void choose(Point at) {
        show(choices(), at);
    }

    private void show(Menu menu, Point at) {
        menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(at);
        menu.setVisible(true);
    }

    Menu of(int group) {
        Lines lines = model.lines();
        Menu menu = new Menu(shell, SWT.POP_UP);
        boolean closed = lines.closed(group);
        item(menu, SWT.PUSH, closed ? "openGroup" : "closeGroup", () -> model.fold(group, !closed));
        boolean all = model.tickedIn(group) == lines.count(group);
        MenuItem tick = item(menu, SWT.PUSH, all ? "untickGroup" : "tickGroup",
                () -> model.tick(lines.start(group), lines.start(group + 1) - 1, !all));
        tick.setText(desk.text(all ? "untickGroup" : "tickGroup", lines.count(group)));
        new MenuItem(menu, SWT.SEPARATOR);
        forAll(menu);
        item(menu, SWT.PUSH, "groupNone", () -> views.group(Grouping.NONE));
        return menu;
    }

    /**
     * The menu of what to group by.
     *
     * @return not shown yet
     */
    public Menu choices() {
        Grouping now = model.folding().grouping();
        Menu menu = new Menu(shell, SWT.POP_UP);
        choice(menu, desk.text("noGroups"), Grouping.NONE, now.field().isEmpty());
        new MenuItem(menu, SWT.SEPARATOR);
        List<ListColumn> shown = views.arrangement().columns().stream().map(Placed::column).toList();
        Menu others = new Menu(menu);
        for (ListColumn column : model.groupable()) {
            boolean chosen = now.field().equals(column.field());
            choice(shown.contains(column) || chosen ? menu : others, column.label(), Grouping.by(column.field()), chosen);
        }
        if (others.getItemCount() > 0) {
            MenuItem more = new MenuItem(menu, SWT.CASCADE);
            more.setText(desk.text("otherColumns"));
            more.setMenu(others);
        }
        if (!now.field().isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            forAll(menu);
        }
        return menu;
    }

    private void forAll(Menu menu) {
        item(menu, SWT.PUSH, "openGroups", () -> model.foldAll(false));
        item(menu, SWT.PUSH, "closeGroups", () -> model.foldAll(true));
        MenuItem turned = item(menu, SWT.CHECK, "turnGroups", () -> views.group(model.folding().grouping().turned()));
        turned.setSelection(model.folding().grouping().descending());
    }

    private void choice(Menu menu, String label, Grouping grouping, boolean chosen) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(label.replace("&", "&&"));
        item.setSelection(chosen);
        item.setData(ModelIds.TEST_ID, "list.group." + grouping.field());
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection() && !chosen) {
                views.group(grouping);
            }
        });
    }

    private MenuItem item(Menu menu, int style, String key, Runnable run) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(desk.text(key));
        item.setData(ModelIds.TEST_ID, "list.group." + key);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }
}
