// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liaison.criteria.Answer;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.TextKind;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Change;
import org.liaison.store.Reader;
import org.liaison.ui.criteria.internal.Called;
import org.liaison.ui.edit.CellContent;
import org.liaison.ui.edit.CellEditor;
import org.liaison.ui.edit.Offers;

/**
 * What a record says to a field that users defined, in its cell of a list: one value or text by the field's own editor, several values
 * as labels that are given and taken.
 *
 * @param <E> the kind of record
 */
public final class UserFieldCells<E extends DomainEntity> implements CellEditor<E> {

    @Override
    public Optional<CellContent<E>> read(E record, String field, Reader reader, Locale language) {
        return Kinds.ALL.stream().filter(kind -> field.startsWith(kind.key() + '.')).findFirst()
                .flatMap(kind -> Catalog.read(reader, kind).stream().filter(each -> each.id().equals(field)).findFirst()
                        .filter(each -> each.definition().offered() && each.isFor(record.getClass()))
                        .map(each -> content(each, record, reader, language)));
    }

    private static <E extends DomainEntity, D extends Named, A extends Answer> CellContent<E> content(UserField<D, A> field,
            E record, Reader reader, Locale language) {
        @SuppressWarnings("unchecked")
        Field<A, E> holder = field.kind().holder((Class<E>) record.getClass());
        List<A> answers = field.kind().of(field, reader.list(holder, List.of(record)));
        if (field.several()) {
            return new Values<>(field, record, answers, language);
        }
        A answer = answers.isEmpty() ? field.blank() : answers.getFirst();
        holder.set(answer, record);
        return switch (field.kind()) {
            case TextKind texts -> new CellContent.OfPart<>(answer,
                    Called.by(field, texts.text(texts.multiline(field.definition()))).mandatory());
            case ListKind<D, ?, A> list -> new CellContent.OfPart<>(answer, Called.by(field, list.chosen()).mandatory());
        };
    }

    /** Several values of one field. */
    private record Values<E extends DomainEntity>(UserField<?, ?> field, E record, List<? extends Answer> answers,
            Locale language) implements CellContent.Several<E> {

        @Override
        public List<String> present() {
            return field.split(field.text(answers, language));
        }

        @Override
        public Offers offers(String typed, List<String> own) {
            return Offers.among(typed, own, field.offered().stream().map(option -> option.label(language)).toList());
        }

        @Override
        @SuppressWarnings("unchecked")
        public void store(Change change, List<String> added, List<String> removed) {
            Class<E> type = (Class<E>) record.getClass();
            if (!removed.isEmpty()) {
                field.take(change, type, List.of(record), removed);
            }
            if (!added.isEmpty()) {
                field.give(change, type, List.of(record), added);
            }
        }
    }
}
