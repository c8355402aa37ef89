// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.Field;
import org.liaison.ui.RecordRef;

/** Values in a line, with a dot between them; empty ones are left out. One control draws all of it. */
public final class ValueLine {

    private final FormServices services;
    private final ValueViews views;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * An empty line.
     *
     * @param services what every form needs
     * @param open opens a record whose link was pressed
     */
    public ValueLine(FormServices services, Consumer<RecordRef> open) {
        this.services = services;
        this.views = new ValueViews(services, open);
    }

    /**
     * Adds a value.
     *
     * @param field the field
     * @param value its value; nothing is added if it is null
     * @param labelled whether the field's label stands before it
     * @param testId its test id
     * @param <V> the field's type
     */
    public <V> void add(Field<?, V> field, V value, boolean labelled, String testId) {
        if (value == null) {
            return;
        }
        if (!pieces.isEmpty()) {
            pieces.add(Piece.quiet(Piece.Look.MUTED, "·"));
        }
        if (labelled) {
            pieces.add(Piece.quiet(Piece.Look.MUTED, field.label(services.language())));
        }
        pieces.add(views.piece(field, value).named(testId));
    }

    /**
     * Shows the line.
     *
     * @param parent where
     * @return the control; empty if there is nothing in the line
     */
    public Optional<Control> show(Composite parent) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(parent, services.language());
        sheet.add(new SheetRow(null, false, pieces, null));
        return Optional.of(sheet);
    }
}
