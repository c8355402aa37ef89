// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.liaison.search.Search;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.Toast;
import org.liaison.views.SavedFilter;

/** The saved filters of a list, and saving what it asks now (checklist 20 to 22). */
final class FilterPane {

    private final ListModel model;
    private final ListFilters filters;
    private final FilterActions actions;
    private final Desk desk;
    private final Composite pane;
    private final FilterTree tree;
    private final FilterCounts counts;
    private final Label title;
    private final FlatButton save;
    private final FlatButton update;

    FilterPane(Composite parent, ListModel model, Search search, ListFilters filters, Desk desk) {
        this.model = model;
        this.filters = filters;
        this.desk = desk;
        actions = new FilterActions(parent, filters, desk);
        counts = new FilterCounts(search, model.kind().type(), desk);
        pane = new Composite(parent, SWT.NONE);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 4;
        pane.setLayout(layout);
        title = new Label(pane, SWT.NONE);
        title.setText(desk.text("filters"));
        title.setFont(Type.strong(pane.getDisplay()));
        tree = new FilterTree(pane, desk, counts, model::total);
        update = button("update", "save");
        update.addListener(SWT.Selection, event -> filters.saveCurrent());
        save = button("save", "plus").text(desk.text("saveSearch"));
        save.setToolTipText(desk.text("saveSearchTip"));
        save.addListener(SWT.Selection, event -> actions.saveNew());
        new FilterDrag(tree, actions);
        listen(tree.control());
        filters.listen(this::show);
        pane.addListener(SWT.Paint, event -> color());
        color();
        show();
    }

    private FlatButton button(String id, String icon) {
        FlatButton button = new FlatButton(pane, desk.icons(), FlatButton.Kind.PLAIN).icon(icon);
        button.setData(ModelIds.TEST_ID, "list.filters." + id);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return button;
    }

    private void color() {
        Palette palette = Palette.of(pane.getDisplay());
        if (!palette.surface().equals(pane.getBackground())) {
            pane.setBackground(palette.surface());
            for (Control child : pane.getChildren()) {
                child.setBackground(palette.surface());
            }
            title.setForeground(palette.text());
            tree.dress();
        }
    }

    private void listen(Tree control) {
        control.addListener(SWT.DefaultSelection, event -> run(tree.selected(), isAll()));
        control.addListener(SWT.MouseUp, event -> {
            Point at = new Point(event.x, event.y);
            if (event.button == 1 && event.count == 1 && control.getItem(at) != null) {
                run(tree.filterAt(at), control.getItem(at).getData() == null);
            }
        });
        control.addListener(SWT.KeyDown, this::key);
        control.addListener(SWT.MenuDetect, event -> {
            event.doit = false;
            menu(new Point(event.x, event.y));
        });
    }

    private boolean isAll() {
        return tree.control().getSelectionCount() == 1 && tree.control().getSelection()[0].getData() == null;
    }

    private void run(Optional<SavedFilter> chosen, boolean everything) {
        if (everything) {
            filters.run(null);
        } else if (chosen.isPresent()) {
            String problem = tree.problem(chosen.get());
            if (problem.isEmpty()) {
                filters.run(chosen.get());
            } else {
                Toast.show(pane.getShell(), problem, null, null);
            }
        }
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        Optional<SavedFilter> chosen = tree.selected();
        if (chosen.isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.F2 -> actions.edit(chosen.get());
            case SWT.DEL -> actions.remove(chosen.get());
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                if (!alt) {
                    return;
                }
                actions.move(chosen.get(), event.keyCode == SWT.ARROW_UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void menu(Point at) {
        tree.selected().ifPresent(filter -> {
            Menu menu = new Menu(pane.getShell(), SWT.POP_UP);
            item(menu, "runFilter", () -> run(Optional.of(filter), false));
            if (filters.modified() && filters.current().filter(now -> now.id() == filter.id()).isPresent()) {
                item(menu, "updateFilter", filters::saveCurrent);
            }
            item(menu, "editFilter", () -> actions.edit(filter));
            item(menu, "duplicate", () -> filters.duplicate(filter));
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "moveUp", () -> actions.move(filter, -1));
            item(menu, "moveDown", () -> actions.move(filter, 1));
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "delete", () -> actions.remove(filter));
            menu.addListener(SWT.Hide, event -> pane.getDisplay().asyncExec(menu::dispose));
            menu.setLocation(at);
            menu.setVisible(true);
        });
    }

    private void item(Menu menu, String key, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(desk.text(key));
        item.addListener(SWT.Selection, event -> run.run());
    }

    /** Shows the filters as they are now; the numbers follow. */
    private void show() {
        if (pane.isDisposed()) {
            return;
        }
        tree.show(filters.all(), filters.current().orElse(null));
        save.setEnabled(model.filtered());
        boolean modified = filters.modified();
        GridData room = (GridData) update.getLayoutData();
        if (room.exclude == modified || update.getVisible() != modified) {
            room.exclude = !modified;
            update.setVisible(modified);
            filters.current().ifPresent(filter -> update.text(desk.text("updateNamed", filter.name())));
            pane.layout();
        }
        countSoon();
    }

    /** After a change of the index, or once it is seen again. */
    void countSoon() {
        counts.countSoon(pane, filters::all, tree::dress);
    }

    void focus() {
        tree.control().setFocus();
    }
}
