// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.ui.WidgetContext;

/** Rows of values that are only shown. What stands together is drawn together, on one {@link Sheet}. */
final class ShownRows<E extends DomainEntity> {

    private final FormServices services;
    private final Composite parent;
    private final ValueViews views;
    private final Consumer<Field<E, ?>> clicked;
    private Sheet sheet;

    ShownRows(FormServices services, Composite parent, ValueViews views, Consumer<Field<E, ?>> clicked) {
        this.services = services;
        this.parent = parent;
        this.views = views;
        this.clicked = clicked;
    }

    <V> void add(Field<E, V> field, V value) {
        boolean tall = field.type() instanceof FieldType.Text(int max, boolean lines, var rule) && lines;
        Piece piece = views.piece(field, value).named(field.entity().getSimpleName() + '.' + field.name());
        sheet().add(new SheetRow(field.label(services.language()), tall, List.of(piece),
                clicked == null ? null : () -> clicked.accept(field)));
    }

    void add(String label, List<String> values, WidgetContext.Look look, Runnable whenClicked) {
        List<Piece> pieces = values.isEmpty()
                ? List.of(views.absent())
                : values.stream().map(value -> look == WidgetContext.Look.LABELS ? Piece.pill(value, null) : Piece.text(value))
                        .toList();
        sheet().add(new SheetRow(label, look == WidgetContext.Look.LINES && !values.isEmpty(), pieces, whenClicked));
    }

    /** Leaves out the label of a long text that stands alone: what surrounds the rows says already what it is. */
    void finish() {
        if (sheet != null && parent.getChildren().length == 1) {
            sheet.bareIfAlone();
        }
    }

    private Sheet sheet() {
        Control[] children = parent.getChildren();
        if (children.length == 0 || children[children.length - 1] != sheet) {
            sheet = new Sheet(parent, services.language());
        }
        return sheet;
    }
}
