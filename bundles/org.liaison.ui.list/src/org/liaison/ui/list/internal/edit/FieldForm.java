// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Intent;
import org.liaison.store.StaleRecordException;
import org.liaison.ui.edit.Conflict;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FieldRows;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.work.Prompt;
import org.liaison.values.Texts;

/**
 * One field, edited as in the record's editor.
 *
 * @param <E> the kind of record or part
 */
final class FieldForm<E extends DomainEntity> implements CellForm {

    private static final Texts TEXTS = new Texts(FieldForm.class);
    private static final int TRIES = 5;

    private final FormServices forms;
    private final Composite body;
    private final Field<E, ?> field;
    private final CellEdit.Named named;
    private final boolean part;
    private final WorkingCopy<E> copy;
    private final FieldRows<E> rows;
    private int tries;

    /** For a field of a record, or of a part of one. */
    FieldForm(FormServices forms, Composite body, WorkingCopy<E> copy, Field<E, ?> field, CellEdit.Named named, boolean part) {
        this.forms = forms;
        this.body = body;
        this.field = field;
        this.named = named;
        this.part = part;
        this.copy = copy;
        rows = new FieldRows<>(forms, body, copy, true, reference -> {
        }, null);
        rows.add(field);
        alone();
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

    @Override
    public void focus() {
        rows.focusFirst();
    }

    @Override
    public boolean dirty() {
        return emptied() ? !copy.isNew() : copy.dirty();
    }

    @Override
    public boolean right() {
        return emptied() || copy.problems().isEmpty();
    }

    @Override
    public void complain() {
        if (!emptied()) {
            rows.showProblems(true);
        }
    }

    /** A part without what makes it one goes, and one that was not there is not made. */
    private boolean emptied() {
        return part && copy.property(field).text().isBlank() && (field.required() || copy.isNew());
    }

    @Override
    public void store(Ending ending) {
        if (emptied()) {
            forms.background().run(body, () -> forms.store().change(Intent.typed(named.title(forms.language())),
                    change -> change.remove(copy.type().javaType(), List.of(copy.record().getId()))), stored -> ending.done(),
                    failure -> fail(failure, ending));
        } else {
            write(ending);
        }
    }

    private void write(Ending ending) {
        tries++;
        forms.background().run(body,
                () -> forms.store().change(Intent.typed(named.title(forms.language())), copy::commit),
                stored -> ending.done(), failure -> refused(failure, ending));
    }

    /** Others changed the record: their other fields are taken over in silence, only for this one it asks. */
    private void refused(Throwable failure, Ending ending) {
        if (failure instanceof StaleRecordException && tries < TRIES) {
            forms.background().run(body, () -> forms.store().find(copy.type().javaType(), copy.record().getId()),
                    newer -> newer.ifPresentOrElse(now -> rebase(now, ending), () -> fail(failure, ending)),
                    other -> fail(other, ending));
        } else {
            fail(failure, ending);
        }
    }

    private void rebase(E newer, Ending ending) {
        List<Conflict> conflicts = copy.rebase(newer, Map.of());
        int answer = conflicts.isEmpty() ? 0 : ask(conflicts);
        if (answer == 1) {
            conflicts.forEach(Conflict::takeTheirs);
        }
        if (answer == 0 && copy.dirty()) {
            write(ending);
        } else if (answer < 2) {
            ending.done();
        } else {
            ending.stay();
            rows.focusFirst();
        }
    }

    private int ask(List<Conflict> conflicts) {
        String theirs = conflicts.stream().map(conflict -> show(field, conflict.theirs())).collect(Collectors.joining(", "));
        String text = TEXTS.get(forms.language(), "conflictText", named.field(),
                Optional.of(copy.property(field).text()).filter(mine -> !mine.isEmpty()).orElse("–"), theirs);
        return forms.prompts().ask(new Prompt(body.getShell(), Prompt.Kind.QUESTION, TEXTS.get(forms.language(), "conflict"),
                text, "", List.of(TEXTS.get(forms.language(), "keepMine"), TEXTS.get(forms.language(), "takeTheirs"),
                        TEXTS.get(forms.language(), "backToEditing"))));
    }

    private <V> String show(Field<E, V> of, Object value) {
        String shown = forms.text().show(of, of.type().javaType().cast(value));
        return shown.isEmpty() ? "–" : shown;
    }

    private void fail(Throwable failure, Ending ending) {
        forms.failures().show(body.getShell(), failure);
        ending.stay();
    }
}
