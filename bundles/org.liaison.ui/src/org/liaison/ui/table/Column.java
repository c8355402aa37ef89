// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import java.util.Objects;
import java.util.function.Function;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldText;

/**
 * A column of a {@link RecordTable}.
 *
 * @param title its header; never null
 * @param width its width in pixels at 100 %; columns share what is left over in this proportion
 * @param text what it shows of a row, null for nothing; never null
 * @param <R> what a row shows
 */
public record Column<R>(String title, int width, Function<? super R, String> text) {

    /** Refuses a column that lacks a part. */
    public Column {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
    }

    /**
     * The column of a field, under the field's own label.
     *
     * @param field the field
     * @param width its width in pixels at 100 %
     * @param text shows values in the user's language
     * @param <E> the kind of record
     * @return the column
     */
    public static <E extends DomainEntity> Column<E> of(Field<E, ?> field, int width, FieldText text) {
        return new Column<>(field.label(text.language()), width, record -> shown(field, record, text));
    }

    /**
     * What it shows of a row.
     *
     * @param row the row
     * @return the text, never null
     */
    public String of(R row) {
        return Objects.requireNonNullElse(text.apply(row), "");
    }

    private static <E extends DomainEntity, V> String shown(Field<E, V> field, E record, FieldText text) {
        return text.show(field, field.get(record));
    }
}
