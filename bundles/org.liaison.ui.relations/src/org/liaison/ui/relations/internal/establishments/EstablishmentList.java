// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.establishments;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
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
    private static final int WIDTH = 220;
    private static final int LEAST_ROWS = 5;

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
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = table.getItemHeight() * LEAST_ROWS;
        table.setLayoutData(data);
        SoftSelection.in(table);
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
    }

    private String name(Establishment establishment) {
        String title = establishment.title();
        return title.isBlank() ? TEXTS.get(context.language(), "unnamed") : title;
    }
}
