// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.store.Change;
import org.liaison.ui.edit.Property;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FormServices;
import org.liaison.values.Fold;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * A block of a spreadsheet on its way into cells: each text is read by the rules of its field, and all of it is stored, or nothing.
 *
 * @param forms reads texts
 * @param type the kind of record
 * @param ids the records of the rows, from the top
 * @param fields the fields of the columns, from the left
 * @param cells the texts, a list a row; a row may be shorter than there are fields
 * @param <E> the kind of record
 */
record CellPaste<E extends DomainEntity>(FormServices forms, Class<E> type, long[] ids, List<Field<E, ?>> fields,
        List<List<String>> cells) {

    private static final int BATCH = 1_000;

    /** Reads the records and the texts, off the UI thread; stores nothing. */
    Plan<E> plan() {
        Map<Long, E> records = forms.store().findAll(type, LongStream.of(ids).boxed().toList());
        List<WorkingCopy<E>> copies = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int changed = 0;
        for (int row = 0; row < cells.size(); row++) {
            E record = records.get(ids[row]);
            if (record != null) {
                WorkingCopy<E> copy = forms.copies().of(record);
                changed += read(copy, cells.get(row), problems);
                copies.add(copy);
            }
        }
        return new Plan<>(copies.stream().filter(WorkingCopy::dirty).toList(), changed, problems);
    }

    private int read(WorkingCopy<E> copy, List<String> texts, List<String> problems) {
        int changed = 0;
        for (int column = 0; column < Math.min(texts.size(), fields.size()); column++) {
            Property<?> property = copy.property(fields.get(column));
            type(property, texts.get(column));
            Optional<Problem> wrong = property.problem().filter(problem -> property.changed());
            wrong.ifPresent(
                    problem -> problems.add(copy.record().title() + ", " + property.field().label(forms.language()) + " : "
                            + problem.text(forms.language())));
            changed += property.changed() ? 1 : 0;
        }
        return changed;
    }

    private <V> void type(Property<V> property, String text) {
        if (property.field().type() instanceof FieldType.Reference<?> reference && !text.isBlank()) {
            named(reference.javaType(), text).ifPresentOrElse(
                    found -> property.set(property.field().type().javaType().cast(found)),
                    () -> property.refuse(text, new Problem(new Texts(CellPaste.class), "nobody", List.of(text))));
        } else {
            property.type(text);
        }
    }

    /** The one record of that name among those of a kind without a list, such as colleagues, of whom there are never many. */
    private <T extends DomainEntity> Optional<T> named(Class<T> kind, String text) {
        if (!forms.search().fields(kind).isEmpty()) {
            return Optional.empty();
        }
        List<T> found = new ArrayList<>();
        String wanted = Fold.of(text.strip());
        forms.store().scan(kind, BATCH,
                batch -> batch.stream().filter(one -> Fold.of(one.title()).equals(wanted)).forEach(found::add));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * What would be stored.
     *
     * @param copies the records that would change
     * @param cells how many cells would
     * @param problems what does not fit, a sentence each
     */
    record Plan<E extends DomainEntity>(List<WorkingCopy<E>> copies, int cells, List<String> problems) {

        void store(Change change) {
            copies.forEach(copy -> copy.commit(change));
        }
    }
}
