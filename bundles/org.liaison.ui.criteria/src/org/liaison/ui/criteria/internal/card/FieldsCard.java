// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.card;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.liaison.criteria.Answer;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.Kind;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.TextAnswer;
import org.liaison.criteria.TextKind;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Reader;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.WidgetContext.Look;
import org.liaison.ui.criteria.internal.Called;
import org.liaison.ui.edit.Parts;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.values.Texts;

/**
 * The fields of one kind on a record: each a row with its label; the user fills in what the definition allows.
 *
 * @param <E> the kind of record
 * @param <D> the kind's fields
 * @param <A> what the record says to one
 */
final class FieldsCard<E extends DomainEntity, D extends Named, A extends Answer> {

    private static final Texts TEXTS = new Texts(FieldsCard.class);

    private final Kind<D, A> kind;
    private final Definer definer;
    private final String nothing;
    private List<UserField<D, A>> fields;

    FieldsCard(Kind<D, A> kind, Definer definer, String nothing) {
        this.kind = kind;
        this.definer = definer;
        this.nothing = nothing;
    }

    /** What was read for the card. */
    private record Content<D extends Named, A extends Answer>(List<UserField<D, A>> fields, List<A> answers) {
    }

    void create(WidgetContext<E> context) {
        if (!context.editing()) {
            definer.watch(context.body(), kind, () -> again(context));
        }
        fill(context);
    }

    private void again(WidgetContext<E> context) {
        fields = null;
        for (Control old : context.body().getChildren()) {
            old.dispose();
        }
        fill(context);
    }

    private void fill(WidgetContext<E> context) {
        WorkingCopy<E> copy = context.copy();
        Field<A, E> holder = kind.holder(copy.type().javaType());
        if (fields != null && (copy.isNew() || copy.loaded(holder))) {
            show(context, copy.parts(holder));
            return;
        }
        context.load(reader -> read(reader, context, holder), content -> {
            fields = content.fields();
            if (!copy.isNew() && !copy.loaded(holder)) {
                copy.load(holder, content.answers());
            }
            show(context, copy.parts(holder));
        });
    }

    private Content<D, A> read(Reader reader, WidgetContext<E> context, Field<A, E> holder) {
        E record = context.record();
        return new Content<>(Catalog.read(reader, kind).stream()
                .filter(field -> field.definition().offered() && field.isFor(context.copy().type().javaType())).toList(),
                record.getId() == 0 ? List.of() : reader.list(holder, record));
    }

    private void show(WidgetContext<E> context, Parts<A, E> parts) {
        parts.worthKeeping(kind::says);
        if (fields.isEmpty()) {
            context.empty(TEXTS.get(context.language(), nothing), TEXTS.get(context.language(), "define"), definer::open);
            return;
        }
        for (UserField<D, A> field : fields) {
            if (context.editing()) {
                edit(context, parts, field);
            } else {
                view(context, answers(parts, field), field);
            }
        }
    }

    private void view(WidgetContext<E> context, List<WorkingCopy<A>> answers, UserField<D, A> field) {
        String label = field.label(context.language());
        switch (kind) {
            case TextKind texts -> context.values(label, answers.stream().map(answer -> ((TextAnswer) answer.draft()).getText())
                    .filter(text -> text != null).toList(), lines(field) ? Look.LINES : Look.LINE);
            case ListKind<D, ?, A> list -> context.values(label, options(field, list, answers).stream()
                    .map(option -> option.label(context.language())).toList(), Look.LABELS);
        }
    }

    private static <D extends Named, A extends Answer> List<? extends Named> options(UserField<D, A> field,
            ListKind<D, ?, A> list, List<WorkingCopy<A>> answers) {
        List<Long> ids = answers.stream().map(answer -> list.chosen().get(answer.draft())).filter(option -> option != null)
                .map(Named::getId).toList();
        return field.options().stream().filter(option -> ids.contains(option.getId())).toList();
    }

    private void edit(WidgetContext<E> context, Parts<A, E> parts, UserField<D, A> field) {
        Composite row = new Composite(context.body(), SWT.NONE);
        row.setBackground(context.body().getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        if (kind instanceof ListKind<D, ?, A> list && field.several()) {
            new OptionChecks<>(row, context.language(), field, list, parts).show(answers(parts, field));
            return;
        }
        context.fields(row, answerTo(parts, field), List.of(said(field)));
        GridLayout layout = (GridLayout) row.getLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        for (Control each : row.getChildren()) {
            each.setBackground(row.getBackground());
        }
    }

    private Field<A, ?> said(UserField<D, A> field) {
        return switch (kind) {
            case TextKind texts -> Called.by(field, texts.text(lines(field)));
            case ListKind<D, ?, A> list -> Called.by(field, list.chosen());
        };
    }

    private WorkingCopy<A> answerTo(Parts<A, E> parts, UserField<D, A> field) {
        List<WorkingCopy<A>> known = answers(parts, field);
        return known.isEmpty() ? parts.offer(field.blank()) : known.getFirst();
    }

    private List<WorkingCopy<A>> answers(Parts<A, E> parts, UserField<D, A> field) {
        return parts.copies().stream()
                .filter(answer -> kind.asked().get(answer.draft()).getId() == field.definition().getId()).toList();
    }

    private boolean lines(UserField<D, A> field) {
        return kind instanceof TextKind texts && texts.multiline(field.definition());
    }
}
