// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Intent;
import org.liaison.store.StaleRecordException;
import org.liaison.ui.ModelIds;
import org.liaison.ui.edit.Conflict;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FieldRows;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.Popups;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Prompt;
import org.liaison.values.Texts;

/**
 * The editor of one field over its cell, the same as in the record's editor. Enter stores, Tab stores and goes on, Escape gives up,
 * leaving it stores what is right; what is wrong is said below it and stays. Each is one change set.
 *
 * @param <E> the kind of record
 */
final class CellEdit<E extends DomainEntity> {

    private static final Texts TEXTS = new Texts(CellEdit.class);
    private static final int LEAST_WIDTH = 240;
    private static final int TRIES = 5;

    private final FormServices forms;
    private final Field<E, ?> field;
    private final Named named;
    private final WorkingCopy<E> copy;
    private final IntConsumer left;
    private final Shell shell;
    private final Composite body;
    private final FieldRows<E> rows;
    private boolean working;
    private int tries;

    /** Whoever hears that it was left is told where to go on: 0 nowhere, 1 to the next cell, -1 to the one before. */
    CellEdit(FormServices forms, Control owner, E record, Field<E, ?> field, Named named, IntConsumer left) {
        this.forms = forms;
        this.named = named;
        this.field = field;
        this.left = left;
        copy = forms.copies().of(record);
        Palette palette = Palette.of(owner.getDisplay());
        shell = new Shell(owner.getShell(), SWT.NO_TRIM);
        shell.setText(named.field());
        shell.setData(ModelIds.TEST_ID, "cell");
        shell.setBackground(palette.accent());
        FillLayout frame = new FillLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        body = new Composite(shell, SWT.NONE);
        body.setBackground(palette.surface());
        rows = new FieldRows<>(forms, body, copy, true, reference -> {
        }, null);
        rows.add(field);
        alone();
        listen(body);
        copy.onChange(() -> owner.getDisplay().asyncExec(this::fit));
        shell.addListener(SWT.Deactivate, event -> owner.getDisplay().asyncExec(this::deactivated));
    }

    /** The header of the column is the label. */
    private void alone() {
        GridLayout layout = (GridLayout) body.getLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 2;
        Control label = body.getChildren()[0];
        ((GridData) label.getLayoutData()).exclude = true;
        label.setVisible(false);
        ((GridData) body.getChildren()[1].getLayoutData()).horizontalSpan = 2;
    }

    private void listen(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.addListener(SWT.Traverse, this::traverse);
            if (child instanceof Composite inner) {
                listen(inner);
            }
        }
    }

    /** Keys that an open list has taken are none of ours. */
    private void traverse(Event event) {
        boolean taken = event.detail == SWT.TRAVERSE_NONE || Popups.isOpen((Control) event.widget);
        if (taken) {
            return;
        }
        int detail = event.detail;
        if (detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close(0);
        } else if (detail == SWT.TRAVERSE_RETURN || detail == SWT.TRAVERSE_TAB_NEXT || detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            int step = detail == SWT.TRAVERSE_RETURN ? 0 : detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
            // a picker settles what was typed when it loses the focus or takes a choice, which may be under way
            shell.getDisplay().asyncExec(() -> store(step));
        }
    }

    void open(Rectangle cell) {
        shell.setBounds(cell.x, cell.y, Math.max(cell.width, LEAST_WIDTH), cell.height);
        fit();
        shell.open();
        rows.focusFirst();
    }

    /** As high as what it says, and on the screen. */
    private void fit() {
        if (shell.isDisposed()) {
            return;
        }
        Rectangle now = shell.getBounds();
        Rectangle screen = shell.getMonitor().getClientArea();
        Point size = shell.computeSize(now.width, SWT.DEFAULT);
        int x = Math.clamp(now.x, screen.x, Math.max(screen.x, screen.x + screen.width - now.width));
        int y = Math.min(now.y, screen.y + screen.height - size.y);
        shell.setBounds(x, y, now.width, size.y);
        shell.layout(true, true);
    }

    /** Who clicks elsewhere has finished; what is wrong stays open. */
    private void deactivated() {
        if (!shell.isDisposed() && !working && shell.getDisplay().getActiveShell() != shell) {
            if (!copy.dirty() || copy.isNew() && copy.property(field).text().isBlank()) {
                end();
            } else if (copy.problems().isEmpty()) {
                store(0);
            }
        }
    }

    private void store(int step) {
        if (working || shell.isDisposed()) {
            return;
        }
        if (named.part() && copy.property(field).text().isBlank() && (field.required() || copy.isNew())) {
            empty(step);
        } else if (rows.showProblems(true)) {
            fit();
        } else if (copy.dirty()) {
            working = true;
            write(step);
        } else {
            close(step);
        }
    }

    /** A part without what makes it one goes, and one that was not there is not made. */
    private void empty(int step) {
        if (copy.isNew()) {
            close(step);
            return;
        }
        working = true;
        forms.background().run(shell, () -> forms.store().change(Intent.typed(title()),
                change -> change.remove(copy.type().javaType(), List.of(copy.record().getId()))), stored -> close(step),
                this::fail);
    }

    private String title() {
        return TEXTS.get(forms.language(), "edited", named.field(), named.record());
    }

    private void write(int step) {
        tries++;
        forms.background().run(shell, () -> forms.store().change(Intent.typed(title()), copy::commit), stored -> close(step),
                failure -> refused(failure, step));
    }

    /** Others changed the record: their other fields are taken over in silence, only for this one it asks. */
    private void refused(Throwable failure, int step) {
        if (failure instanceof StaleRecordException && tries < TRIES) {
            forms.background().run(shell, () -> forms.store().find(copy.type().javaType(), copy.record().getId()),
                    newer -> newer.ifPresentOrElse(now -> rebase(now, step), () -> fail(failure)), this::fail);
        } else {
            fail(failure);
        }
    }

    private void rebase(E newer, int step) {
        List<Conflict> conflicts = copy.rebase(newer, Map.of());
        int answer = conflicts.isEmpty() ? 0 : ask(conflicts);
        if (answer == 1) {
            conflicts.forEach(Conflict::takeTheirs);
        }
        if (answer == 0 && copy.dirty()) {
            write(step);
        } else if (answer < 2) {
            close(step);
        } else {
            working = false;
            rows.focusFirst();
        }
    }

    private int ask(List<Conflict> conflicts) {
        String theirs = conflicts.stream().map(conflict -> show(field, conflict.theirs())).collect(Collectors.joining(", "));
        String text = TEXTS.get(forms.language(), "conflictText", named.field(),
                Optional.of(copy.property(field).text()).filter(mine -> !mine.isEmpty()).orElse("–"), theirs);
        return forms.prompts().ask(new Prompt(shell, Prompt.Kind.QUESTION, TEXTS.get(forms.language(), "conflict"), text, "",
                List.of(TEXTS.get(forms.language(), "keepMine"), TEXTS.get(forms.language(), "takeTheirs"),
                        TEXTS.get(forms.language(), "backToEditing"))));
    }

    private <V> String show(Field<E, V> of, Object value) {
        String shown = forms.text().show(of, of.type().javaType().cast(value));
        return shown.isEmpty() ? "–" : shown;
    }

    /** What was typed stays on the screen. */
    private void fail(Throwable failure) {
        forms.failures().show(shell, failure);
        working = false;
    }

    private void close(int step) {
        end();
        left.accept(step);
    }

    /**
     * What users call what is edited.
     *
     * @param field the field
     * @param record the record that the list shows
     * @param part whether it is a field of a part of that record
     */
    record Named(String field, String record, boolean part) {
    }

    private void end() {
        working = true;
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
