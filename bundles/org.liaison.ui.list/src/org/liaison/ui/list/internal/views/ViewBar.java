// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.FlatButton.Kind;
import org.liaison.ui.look.Palette;

/** The bar at the bottom of a list (checklist 28): which view it shows, its columns and groups, and what is not saved yet. */
public final class ViewBar {

    private final ListModel model;
    private final ListViews views;
    private final Desk desk;
    private final ViewActions actions;
    private final Composite bar;
    private final FlatButton selector;
    private final FlatButton columns;
    private final FlatButton groups;
    private String said = "";
    private final Label modified;
    private final FlatButton save;
    private final FlatButton reset;

    /**
     * Makes the bar.
     *
     * @param parent an empty place for it
     * @param model the list
     * @param views which view is shown
     * @param actions what can be done
     * @param desk what is needed besides
     */
    public ViewBar(Composite parent, ListModel model, ListViews views, ViewActions actions, Desk desk) {
        this.model = model;
        this.views = views;
        this.desk = desk;
        this.actions = actions;
        bar = parent;
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 8;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 4;
        bar.setLayout(layout);
        selector = button("view", "eye").arrow();
        selector.setToolTipText(desk.text("viewsTip"));
        selector.addListener(SWT.Selection, event -> menu());
        columns = button("columns", "columns-3").text(desk.text("columns"));
        columns.setToolTipText(desk.text("columnsTip"));
        columns.addListener(SWT.Selection, event -> actions.columns());
        groups = button("group", "list-tree").arrow();
        groups.setToolTipText(desk.text("groupTip"));
        groups.addListener(SWT.Selection, event -> groupMenu());
        modified = new Label(bar, SWT.NONE);
        modified.setText(desk.text("modified"));
        modified.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        modified.setData(ModelIds.TEST_ID, "list.view.modified");
        save = button("save", null).text(desk.text("save"));
        save.addListener(SWT.Selection, event -> actions.save());
        reset = button("reset", null).text(desk.text("reset"));
        reset.addListener(SWT.Selection, event -> views.reset());
        bar.addListener(SWT.Paint, event -> color(event.gc));
        bar.addListener(SWT.Resize, event -> {
            fit();
            bar.layout(true, true);
        });
        views.listen(this::update);
        update();
        color(null);
    }

    private FlatButton button(String id, String icon) {
        FlatButton button = new FlatButton(bar, desk.icons(), Kind.QUIET);
        if (icon != null) {
            button.icon(icon);
        }
        button.setData(ModelIds.TEST_ID, "list.view." + id);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        return button;
    }

    private void color(org.eclipse.swt.graphics.GC gc) {
        Palette palette = Palette.of(bar.getDisplay());
        if (!palette.surface().equals(bar.getBackground())) {
            bar.setBackground(palette.surface());
            for (Control child : bar.getChildren()) {
                child.setBackground(palette.surface());
            }
            modified.setForeground(palette.muted());
        }
        if (gc != null) {
            gc.setForeground(palette.line());
            gc.drawLine(0, 0, bar.getClientArea().width, 0);
        }
    }

    private void update() {
        if (bar.isDisposed()) {
            return;
        }
        boolean changed = views.modified();
        String now = views.name() + '\n' + grouped() + '\n' + changed;
        if (now.equals(said)) {
            return;
        }
        said = now;
        selector.text(views.name());
        save.setVisible(changed);
        reset.setVisible(changed);
        fit();
        bar.layout(true, true);
    }

    /** Where not everything has room, icons and tooltips say what can be done, so that nothing is cut off. */
    private void fit() {
        say(false);
        int room = bar.getClientArea().width;
        if (room > 0 && bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x > room) {
            say(true);
        }
    }

    private void say(boolean briefly) {
        columns.text(briefly ? "" : desk.text("columns"));
        groups.text(briefly ? "" : grouped());
        groups.setToolTipText(briefly ? grouped() : desk.text("groupTip"));
        modified.setVisible(save.getVisible() && !briefly);
        ((GridData) modified.getLayoutData()).exclude = briefly;
    }

    /** What the rows stand in groups by; nothing if they do not. */
    private String grouped() {
        String field = model.folding().grouping().field();
        return model.groupable().stream().filter(column -> column.field().equals(field)).findFirst()
                .map(column -> desk.text("grouped", column.label())).orElseGet(() -> desk.text("group"));
    }

    private void groupMenu() {
        new GroupMenu(bar.getShell(), model, views, desk).choose(groups.toDisplay(0, 0));
    }

    private void menu() {
        Menu menu = new ViewMenu(bar.getShell(), views, actions, desk).make();
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        Point at = selector.toDisplay(0, 0);
        menu.setLocation(at);
        menu.setVisible(true);
    }
}
