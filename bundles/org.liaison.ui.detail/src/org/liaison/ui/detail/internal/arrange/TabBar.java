// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** The tabs while they are arranged, and what can be done with the one that is seen: its title, its place, its columns. */
final class TabBar {

    private static final int TITLE = 180;
    private static final int LONGEST_TITLE = 60;

    private final ArrangeSession session;
    private final ArrangeTexts texts;
    private final Icons icons;
    private final Composite area;
    private final Composite tabs;
    private final Text title;
    private final FlatButton left;
    private final FlatButton right;
    private final FlatButton columns;
    private final FlatButton remove;
    private boolean filling;

    TabBar(Composite parent, ArrangeSession session, ArrangeTexts texts, Icons icons) {
        this.session = session;
        this.texts = texts;
        this.icons = icons;
        Palette palette = Palette.of(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        area.setBackground(palette.surface());
        GridLayout rows = new GridLayout();
        rows.marginWidth = 8;
        rows.marginHeight = 0;
        rows.marginBottom = 8;
        area.setLayout(rows);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tabs = row(area);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite tools = row(area);
        ((RowLayout) tools.getLayout()).center = true;
        Label label = new Label(tools, SWT.NONE);
        label.setBackground(tools.getBackground());
        label.setForeground(palette.muted());
        label.setText(texts.get("tabTitle"));
        title = new Text(tools, SWT.BORDER | SWT.SINGLE);
        title.setTextLimit(LONGEST_TITLE);
        title.setLayoutData(new RowData(TITLE, SWT.DEFAULT));
        title.setData(ModelIds.TEST_ID, "layout.tabTitle");
        title.addListener(SWT.Modify, event -> rename());
        left = tool(tools, "arrow-left", "", "tabLeft", () -> move(-1));
        right = tool(tools, "arrow-right", "", "tabRight", () -> move(1));
        columns = tool(tools, "columns-3", "", "columns", this::toggleColumns);
        remove = tool(tools, "trash-2", texts.get("tabRemove"), "tabRemove",
                () -> session.apply(session.layout().withoutTab(session.tab())));
        session.listen(this::refresh);
        refresh();
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.marginLeft = 4;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 4;
        row.setLayout(layout);
        return row;
    }

    private FlatButton tool(Composite parent, String icon, String text, String key, Runnable action) {
        FlatButton button = new FlatButton(parent, icons, FlatButton.Kind.QUIET).icon(icon).text(text);
        button.setBackground(parent.getBackground());
        button.setToolTipText(texts.get(key + "Tip"));
        button.setData(ModelIds.TEST_ID, "layout." + key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void tab(Runnable action) {
        FlatButton button = new FlatButton(tabs, icons, FlatButton.Kind.QUIET);
        button.setBackground(tabs.getBackground());
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** The tab at a point of the display, -1 if there is none. */
    int at(Point point) {
        Control[] all = tabs.getChildren();
        for (int at = 0; at < all.length - 1; at++) {
            if (all[at].getBounds().contains(tabs.toControl(point))) {
                return at;
            }
        }
        return -1;
    }

    private void rename() {
        if (!filling) {
            session.apply(session.layout().renamed(session.tab(), title.getText().strip()), "title of " + session.shown().id());
        }
    }

    private void move(int by) {
        int to = session.tab() + by;
        if (to >= 0 && to < session.layout().tabs().size()) {
            session.apply(session.layout().tabMoved(session.tab(), to));
            session.showTab(to);
        }
    }

    private void toggleColumns() {
        session.apply(session.layout().columns(session.tab(), session.shown().columns().size() > 1 ? 1 : 2));
    }

    private void addTab() {
        session.apply(session.layout().withTab(texts.get("newTab")));
        session.showTab(session.layout().tabs().size() - 1);
        title.setFocus();
        title.selectAll();
    }

    private void refresh() {
        filling = true;
        if (!title.getText().strip().equals(session.shown().title())) {
            title.setText(session.shown().title());
        }
        filling = false;
        int last = session.layout().tabs().size() - 1;
        left.setEnabled(session.tab() > 0);
        right.setEnabled(session.tab() < last);
        remove.setEnabled(last > 0);
        columns.text(texts.get(session.shown().columns().size() > 1 ? "oneColumn" : "twoColumns"));
        showTabs();
        area.layout(true, true);
        area.getParent().layout();
    }

    private void showTabs() {
        int wanted = session.layout().tabs().size() + 1;
        Control[] old = tabs.getChildren();
        if (old.length != wanted) {
            for (Control tab : old) {
                tab.dispose();
            }
            for (int at = 0; at < wanted - 1; at++) {
                int index = at;
                tab(() -> session.showTab(index));
            }
            tool(tabs, "plus", texts.get("tabAdd"), "tabAdd", this::addTab);
        }
        for (int at = 0; at < wanted - 1; at++) {
            FlatButton tab = (FlatButton) tabs.getChildren()[at];
            String name = session.layout().tabs().get(at).title();
            tab.text(name.isEmpty() ? texts.get("untitledTab") : name);
            tab.choose(at == session.tab());
            tab.setData(ModelIds.TEST_ID, "layout.tab." + session.layout().tabs().get(at).id());
        }
    }
}
