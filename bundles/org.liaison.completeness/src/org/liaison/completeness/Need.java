// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.search.IndexedRecord;
import org.liaison.values.Wording;

/**
 * One thing that must be known of a record.
 *
 * @param label what users call it; its key is {@code key}
 * @param key the key of the label
 * @param goal where it is filled in: the name of a field of the record, or of the kind of a part
 * @param met whether it is known
 * @param <E> the kind of record
 */
public record Need<E extends DomainEntity>(Wording label, String key, String goal, Predicate<IndexedRecord<E>> met) {

    /** Refuses a need that lacks a part. */
    public Need {
        Objects.requireNonNull(label);
        Objects.requireNonNull(key);
        Objects.requireNonNull(goal);
        Objects.requireNonNull(met);
    }

    /**
     * A field of the record itself.
     *
     * @param field the field
     * @param <E> the kind of record
     * @return met if it is not empty
     */
    public static <E extends DomainEntity> Need<E> of(Field<E, ?> field) {
        return new Need<>((language, key, arguments) -> field.label(language), field.name(), field.name(),
                record -> filled(field.get(record.record())));
    }

    /**
     * A field of a part of the record, such as the city of an address.
     *
     * @param label what users call it
     * @param key the label's key
     * @param reference what the part refers to the record by
     * @param field the field
     * @param which which parts count
     * @param <E> the kind of record
     * @param <P> the kind of part
     * @return met if it is not empty in one of the parts
     */
    public static <E extends DomainEntity, P extends DomainEntity> Need<E> part(Wording label, String key, Field<P, E> reference,
            Field<P, ?> field, Predicate<P> which) {
        return new Need<>(label, key, reference.entity().getSimpleName(),
                record -> record.parts(reference).stream().filter(which).anyMatch(part -> filled(field.get(part))));
    }

    private static boolean filled(Object value) {
        return value != null && !value.toString().isBlank();
    }

    /**
     * What users call it.
     *
     * @param language the reader's language
     * @return the label
     */
    public String text(Locale language) {
        return label.get(language, key);
    }
}
