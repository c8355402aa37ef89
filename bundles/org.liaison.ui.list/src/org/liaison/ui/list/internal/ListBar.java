// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.search.Search;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.criteria.QueryNote;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** The bar above a list: create, actions, filter, and how many rows there are. */
final class ListBar {

    private static final int FILTER_WIDTH = 300;

    private final ListModel model;
    private final ListTexts texts;
    private final Composite bar;
    private final FlatButton actions;
    private final Text filter;
    private final Label status;
    private final FlatButton criteria;
    private final FlatButton filters;

    ListBar(Composite parent, ListModel model, ListTexts texts, Icons icons, Host host, Search search) {
        this.model = model;
        this.texts = texts;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        BarLayout layout = new BarLayout(FILTER_WIDTH);
        bar.setLayout(layout);
        filters = new FlatButton(bar, icons, FlatButton.Kind.PLAIN).icon("panel-left");
        filters.setToolTipText(texts.get("filters"));
        filters.setData(ModelIds.TEST_ID, "list.filters.toggle");
        if (host.canAdd()) {
            FlatButton add = new FlatButton(bar, icons, FlatButton.Kind.PRIMARY).icon("plus").text(addLabel());
            add.addListener(SWT.Selection, event -> host.add());
            add.setData(ModelIds.TEST_ID, "list.add");
        }
        actions = new FlatButton(bar, icons, FlatButton.Kind.PLAIN).text(texts.get("actions")).arrow();
        actions.setData(ModelIds.TEST_ID, "list.actions");
        filter = filter();
        QueryNote note = new QueryNote(bar, model, search, texts.language());
        status = new Label(bar, SWT.RIGHT);
        layout.giveWay(filter, note.control(), status);
        status.setData(ModelIds.TEST_ID, "list.status");
        status.addListener(SWT.Resize, event -> explainStatus());
        criteria = new FlatButton(bar, icons, FlatButton.Kind.PLAIN).icon("funnel").text(texts.get("criteria"));
        criteria.setData(ModelIds.TEST_ID, "list.criteria");
        model.listen(event -> showQuery());
        color();
        bar.addListener(SWT.Paint, event -> color());
    }

    private Text filter() {
        Text box = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.get("filterHint"));
        box.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = texts.get("filter")));
        box.setData(ModelIds.TEST_ID, "list.filter");
        box.setData(ModelIds.HELP_PAGE, "org.liaison.help.query");
        box.addListener(SWT.Modify, event -> model.filter(box.getText()));
        return box;
    }

    /** What was typed into the box is the query already; another query comes from a suggestion or a saved filter. */
    private void showQuery() {
        if (!filter.isDisposed() && !filter.getText().equals(model.query().text())) {
            filter.setText(model.query().text());
        }
    }

    private void color() {
        Palette palette = Palette.of(bar.getDisplay());
        if (!palette.muted().equals(status.getForeground())) {
            bar.setBackground(palette.surface());
            status.setBackground(palette.surface());
            status.setForeground(palette.muted());
            actions.setBackground(palette.surface());
            criteria.setBackground(palette.surface());
            filters.setBackground(palette.surface());
        }
    }

    String addLabel() {
        return model.kind().add() == null ? texts.get("add") : model.kind().add();
    }

    void onActions(Consumer<Point> show) {
        actions.addListener(SWT.Selection, event -> show.accept(actions.toDisplay(0, actions.getSize().y + 2)));
    }

    void onArrowDown(Runnable leave) {
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                leave.run();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                clear();
            }
        });
    }

    void onFilters(Runnable toggle) {
        filters.addListener(SWT.Selection, event -> toggle.run());
    }

    void filters(boolean open) {
        filters.choose(open);
    }

    void onCriteria(Runnable toggle) {
        criteria.addListener(SWT.Selection, event -> toggle.run());
    }

    /** Tells how many criteria are in use, which counts most while their pane is closed. */
    void criteria(int count, boolean open) {
        criteria.choose(open);
        String text = count == 0 ? texts.get("criteria") : texts.get("criteria") + " · " + count;
        criteria.setToolTipText(texts.get(open ? "criteriaHide" : "criteriaShow")
                + (count == 0 ? "" : " – " + texts.get("criteriaCount", count)));
        if (!text.equals(criteria.text())) {
            criteria.text(text);
            bar.layout(new Control[] { criteria });
        }
    }

    void status(String text) {
        if (!text.equals(status.getText())) {
            status.setText(text);
            bar.layout(new Control[] { status });
            explainStatus();
        }
    }

    /** Tells the whole of it where only a part is seen. */
    private void explainStatus() {
        boolean whole = status.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= status.getSize().x;
        status.setToolTipText(whole ? null : status.getText());
    }

    void clear() {
        filter.setText("");
    }

    /** Whether the focus is in the filter, and nothing has been typed there. */
    boolean isFilterUntouched() {
        return filter.isFocusControl() && filter.getText().isEmpty();
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }
}
