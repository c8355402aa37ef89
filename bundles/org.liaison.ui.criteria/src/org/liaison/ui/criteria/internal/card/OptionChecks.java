// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.liaison.criteria.Answer;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.ui.ModelIds;
import org.liaison.ui.edit.Parts;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.LabelColumn;
import org.liaison.ui.look.Palette;

/**
 * A tick for each value of a field that takes several. A value that is no longer offered is there as long as the record has it.
 *
 * @param <E> the kind of record
 * @param <D> the kind's fields
 * @param <O> their values
 * @param <A> what the record says to one
 */
final class OptionChecks<E extends DomainEntity, D extends Named, O extends Named, A extends Answer> {

    private static final int GAP = 12;
    private static final int LEAST_WIDTH = 140;

    private final Composite row;
    private final Locale language;
    private final UserField<D, A> field;
    private final ListKind<D, O, A> kind;
    private final Parts<A, E> parts;

    OptionChecks(Composite row, Locale language, UserField<D, A> field, ListKind<D, O, A> kind, Parts<A, E> parts) {
        this.row = row;
        this.language = language;
        this.field = field;
        this.kind = kind;
        this.parts = parts;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        row.setLayout(layout);
    }

    void show(List<WorkingCopy<A>> answers) {
        Label label = new Label(row, SWT.WRAP);
        label.setForeground(Palette.of(row.getDisplay()).muted());
        label.setText(field.label(language).replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, false, false);
        data.widthHint = LabelColumn.width(row.getDisplay());
        data.verticalIndent = 6;
        label.setLayoutData(data);
        Composite checks = new Composite(row, SWT.NONE);
        checks.setBackground(row.getBackground());
        RowLayout flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = 0;
        flow.marginTop = 4;
        flow.spacing = GAP;
        checks.setLayout(flow);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = LEAST_WIDTH;
        checks.setLayoutData(wide);
        for (Named option : field.options()) {
            O typed = kind.options().javaType().cast(option);
            if (option.offered() || answer(answers, typed).isPresent()) {
                check(checks, typed);
            }
        }
    }

    private void check(Composite checks, O option) {
        Button check = new Button(checks, SWT.CHECK);
        check.setBackground(checks.getBackground());
        check.setForeground(Palette.of(checks.getDisplay()).text());
        check.setText(option.label(language).replace("&", "&&"));
        check.setData(ModelIds.TEST_ID, field.id() + '.' + option.getCode());
        check.setSelection(answer(answers(), option).isPresent());
        check.addListener(SWT.Selection, event -> choose(option, check.getSelection()));
    }

    private void choose(O option, boolean wanted) {
        if (!wanted) {
            answer(answers(), option).ifPresent(answer -> answer.property(kind.chosen()).set(null));
            return;
        }
        emptied(option).orElseGet(() -> parts.offer(field.blank())).property(kind.chosen()).set(option);
    }

    /** An answer that was emptied gets its own value back, so that ticking twice changes nothing. */
    private Optional<WorkingCopy<A>> emptied(O option) {
        List<WorkingCopy<A>> empty = answers().stream().filter(answer -> chosen(answer.draft()) == 0).toList();
        return empty.stream().filter(answer -> chosen(answer.record()) == option.getId()).findFirst()
                .or(() -> empty.stream().filter(WorkingCopy::isNew).findFirst());
    }

    private Optional<WorkingCopy<A>> answer(List<WorkingCopy<A>> answers, O option) {
        return answers.stream().filter(answer -> chosen(answer.draft()) == option.getId()).findFirst();
    }

    private long chosen(A answer) {
        O option = kind.chosen().get(answer);
        return option == null ? 0 : option.getId();
    }

    private List<WorkingCopy<A>> answers() {
        return parts.copies().stream()
                .filter(answer -> kind.asked().get(answer.draft()).getId() == field.definition().getId()).toList();
    }
}
