// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.Term;
import org.liaison.ui.ModelIds;
import org.liaison.ui.edit.Parts;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/** The parts of a record: one line each while they are shown, a small form each while they are edited. */
final class PartsForm<P extends DomainEntity, E extends DomainEntity> {

    private static final Texts TEXTS = new Texts(PartsForm.class);

    private final FormServices services;
    private final Composite area;
    private final List<Field<P, ?>> fields;
    private final String emptyText;
    private final boolean editing;
    private final FormHost host;
    private final Runnable edit;
    private final List<FieldRows<P>> rows = new ArrayList<>();
    private List<WorkingCopy<P>> shown = List.of();
    private boolean followed;

    PartsForm(FormServices services, Composite area, List<Field<P, ?>> fields, String emptyText, boolean editing, FormHost host,
            Runnable edit) {
        this.services = services;
        this.area = area;
        this.fields = fields;
        this.emptyText = emptyText;
        this.editing = editing;
        this.host = host;
        this.edit = edit;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = editing ? 8 : 6;
        area.setLayout(layout);
    }

    void waiting(String text) {
        Sheet.saying(area, services.language(), Piece.Look.MUTED, text);
    }

    void fill(Parts<P, E> parts) {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        rows.clear();
        shown = parts.copies();
        if (!followed) {
            followed = true;
            Binding.until(area, parts.onChange(() -> follow(parts)));
        }
        if (editing) {
            parts.copies().forEach(part -> edit(parts, part));
            add(parts);
        } else if (parts.copies().isEmpty()) {
            Sheet.saying(area, services.language(), Piece.Look.ABSENT, emptyText);
        } else {
            show(parts.copies());
        }
    }

    boolean focusFirst() {
        return !rows.isEmpty() && rows.getFirst().focusFirst();
    }

    boolean showProblems(boolean focus) {
        boolean wrong = false;
        for (FieldRows<P> form : rows) {
            wrong |= form.showProblems(focus && !wrong);
        }
        return wrong;
    }

    /** Others may have added or removed parts while these are being edited. */
    private void follow(Parts<P, E> parts) {
        if (!shown.equals(parts.copies())) {
            fill(parts);
            area.requestLayout();
        }
    }

    /** A line for each part, named by its kind if it has one. */
    private void show(List<WorkingCopy<P>> copies) {
        boolean kinds = fields.getFirst().type().javaType() == Term.class;
        ValueViews views = new ValueViews(services, host::open);
        Sheet sheet = new Sheet(area, services.language());
        List<PartLink> actions = host.links(fields.getFirst().entity());
        for (WorkingCopy<P> part : copies) {
            List<Piece> pieces = new PartValues<>(views, part).pieces(kinds ? fields.subList(1, fields.size()) : fields);
            for (PartLink action : actions) {
                if (offered(action, part)) {
                    pieces.add(
                            Piece.link(action.label(), () -> action.follow().accept(part.draft(), area)).named(action.label()));
                }
            }
            sheet.add(new SheetRow(kinds ? text(part, fields.getFirst()) : null, false, pieces, edit));
        }
    }

    private boolean offered(PartLink action, WorkingCopy<P> part) {
        return action.needs().isEmpty() || fields.stream()
                .anyMatch(field -> action.needs().contains(field.name()) && part.property(field).value() != null);
    }

    private void edit(Parts<P, E> parts, WorkingCopy<P> part) {
        Palette palette = Palette.of(area.getDisplay());
        Composite box = new Composite(area, SWT.NONE);
        box.setBackground(area.getBackground());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginBottom = 8;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        box.addListener(SWT.Paint, event -> {
            event.gc.setForeground(palette.line());
            event.gc.drawLine(0, box.getSize().y - 1, box.getSize().x, box.getSize().y - 1);
        });
        Composite form = new Composite(box, SWT.NONE);
        form.setBackground(area.getBackground());
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        FieldRows<P> its = new FieldRows<>(services, form, part, true, host::open, null);
        ((GridLayout) form.getLayout()).marginWidth = 0;
        fields.forEach(its::add);
        rows.add(its);
        IconButton remove = new IconButton(box, services.icons(), "trash-2", TEXTS.get(services.language(), "remove"));
        remove.control().setData(ModelIds.TEST_ID, "removePart");
        remove.control().setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        remove.onPress(() -> parts.remove(part));
    }

    private void add(Parts<P, E> parts) {
        Control add = ValueViews.link(area, "+ " + TEXTS.get(services.language(), "add"), () -> {
            parts.add();
            rows.getLast().focusFirst();
        });
        add.setData(ModelIds.TEST_ID, "addPart");
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
    }

    private <V> String text(WorkingCopy<P> part, Field<P, V> field) {
        return services.text().show(field, part.property(field).value());
    }
}
