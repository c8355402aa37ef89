// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.establishments;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.ui.ModelIds;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.edit.Listening;
import org.liaison.ui.edit.Parts;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.table.SoftSelection;
import org.liaison.values.Texts;

/** All establishments, by name, the head office in bold; those with something wrong in red. */
final class EstablishmentList {

    private static final Texts TEXTS = new Texts(EstablishmentList.class);
    private static final int LEAST_WIDTH = 220;
    private static final int MOST_WIDTH = 380;
    private static final int LEAST_ROWS = 5;
    private static final int MOST_ROWS = 15;
    /** What GTK leaves free on both sides of a text. */
    private static final int PADDING = 12;

    private final WidgetContext<Relation> context;
    private final Parts<Establishment, Relation> parts;
    private final Palette palette;
    private final Table table;
    private Consumer<WorkingCopy<Establishment>> selector = part -> {
    };
    private List<WorkingCopy<Establishment>> shown = List.of();

    EstablishmentList(Composite parent, WidgetContext<Relation> context, Parts<Establishment, Relation> parts, Icons icons,
            Runnable startAdding) {
        this.context = context;
        this.parts = parts;
        palette = Palette.of(parent.getDisplay());
        Composite area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        FlatButton add = new FlatButton(area, icons, FlatButton.Kind.PRIMARY).icon("plus")
                .text(TEXTS.get(context.language(), "addEstablishment"));
        add.setData(ModelIds.TEST_ID, "addEstablishment");
        add.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        add.addListener(SWT.Selection, event -> {
            if (context.editing()) {
                select(parts.add());
            } else {
                startAdding.run();
            }
        });
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setBackground(palette.surface());
        table.setForeground(palette.text());
        table.setData(ModelIds.TEST_ID, "establishments");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fit();
        SoftSelection.in(table);
        table.addListener(SWT.MouseMove, event -> tip(table.getItem(new Point(event.x, event.y))));
        table.addListener(SWT.Selection, event -> selector.accept(shown.get(table.getSelectionIndex())));
        Listening listening = parts.onChange(this::refresh);
        table.addListener(SWT.Dispose, event -> listening.close());
    }

    void onSelect(Consumer<WorkingCopy<Establishment>> newSelector) {
        selector = newSelector;
    }

    /** Selects one; the first if it is null. */
    void select(WorkingCopy<Establishment> part) {
        fill();
        table.setSelection(part == null ? 0 : Math.max(0, shown.indexOf(part)));
        tell();
    }

    private void refresh() {
        if (table.isDisposed()) {
            return;
        }
        WorkingCopy<Establishment> before = selected();
        int index = table.getSelectionIndex();
        fill();
        int now = before == null ? -1 : shown.indexOf(before);
        table.setSelection(now >= 0 ? now : Math.min(index, shown.size() - 1));
        if (now < 0) {
            tell();
        }
    }

    private void tell() {
        selector.accept(selected());
    }

    private WorkingCopy<Establishment> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < shown.size() ? shown.get(index) : null;
    }

    private void fill() {
        shown = parts.copies();
        table.setItemCount(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            WorkingCopy<Establishment> part = shown.get(i);
            TableItem item = table.getItem(i);
            item.setText(name(part.draft()));
            item.setFont(Boolean.TRUE.equals(part.draft().getHeadOffice()) ? Type.strong(table.getDisplay()) : null);
            item.setForeground(part.problems().isEmpty() ? null : palette.danger());
        }
        fit();
    }

    /** As wide as the longest name and as high as all of them, within reason. */
    private void fit() {
        GC gc = new GC(table);
        gc.setFont(Type.strong(table.getDisplay()));
        int longest = shown.stream().mapToInt(part -> gc.textExtent(name(part.draft())).x).max().orElse(0);
        gc.dispose();
        GridData data = (GridData) table.getLayoutData();
        data.widthHint = Math.clamp(longest + PADDING, LEAST_WIDTH, MOST_WIDTH);
        data.heightHint = table.getItemHeight() * Math.clamp(shown.size(), LEAST_ROWS, MOST_ROWS);
    }

    /** A name that is cut is told whole where the mouse is. */
    private void tip(TableItem under) {
        String name = under == null || under.getBounds().width <= table.getClientArea().width
                ? null
                : under.getText().replace("&", "&&");
        if (!Objects.equals(name, table.getToolTipText())) {
            table.setToolTipText(name);
        }
    }

    private String name(Establishment establishment) {
        String title = establishment.title();
        return title.isBlank() ? TEXTS.get(context.language(), "unnamed") : title;
    }
}
