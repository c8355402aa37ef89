// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.liaison.model.Labelled;

/** What a search field computes. */
public enum ValueType {
    /** A String. */
    TEXT,
    /** A Long or a BigDecimal. */
    NUMBER,
    /** A LocalDate. */
    DATE,
    /** A Term. */
    TERM,
    /** A Boolean. */
    FLAG;

    /**
     * The type of a name in an extension.
     *
     * @param name such as {@code text}; may be null
     * @return the type, empty if there is none of that name
     */
    public static Optional<ValueType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.id().equals(name)).findFirst();
    }

    /**
     * The name in an extension.
     *
     * @return such as {@code text}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a value is of this type.
     *
     * @param value what a search field returned; never null
     * @return whether it can be kept
     */
    public boolean takes(Object value) {
        return switch (this) {
            case TEXT -> value instanceof String;
            case NUMBER -> value instanceof Long || value instanceof BigDecimal;
            case DATE -> value instanceof LocalDate;
            case TERM -> value instanceof Labelled;
            case FLAG -> value instanceof Boolean;
        };
    }
}
