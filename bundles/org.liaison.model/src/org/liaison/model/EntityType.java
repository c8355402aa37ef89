// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.liaison.values.Texts;

/**
 * A kind of stored thing as data: its class, how to make one, and its fields.
 *
 * @param javaType the class; its simple name is the entity's name in the change log and on the command line; never null
 * @param create makes a new, empty one; never null
 * @param fields all its fields, references included, in the order in which a form would ask for them; never null
 * @param <E> the class
 */
public record EntityType<E extends DomainEntity>(Class<E> javaType, Supplier<E> create, List<Field<E, ?>> fields) {

    /** Copies the list, so that a type never changes. */
    public EntityType {
        Objects.requireNonNull(javaType);
        Objects.requireNonNull(create);
        fields = List.copyOf(fields);
    }

    /**
     * The entity's name.
     *
     * @return for example {@code Relation}
     */
    public String name() {
        return javaType.getSimpleName();
    }

    /**
     * The field of a name.
     *
     * @param fieldName the attribute's name; never null
     * @return the field, empty if there is none
     */
    public Optional<Field<E, ?>> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /**
     * The name that users know one such thing by.
     *
     * @param language the reader's language; never null
     * @return for example {@code Établissement}
     */
    public String label(Locale language) {
        return new Texts(javaType).get(language, name());
    }

    /**
     * What users say of a number of such things.
     *
     * @param language the reader's language; never null
     * @param count how many
     * @return for example {@code 3 établissements}
     */
    public String counted(Locale language, long count) {
        return new Texts(javaType).get(language, name() + ".counted", count);
    }
}
