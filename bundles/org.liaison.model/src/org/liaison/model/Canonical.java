// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The text form of values in the change log, the same in every language and for ever: numbers with a dot and without grouping,
 * ISO 8601 days, {@code true} and {@code false}, and the ids of terms and records.
 */
public final class Canonical {

    private Canonical() {
    }

    /**
     * A value as text.
     *
     * @param type the type of its field; never null
     * @param value the value, null if empty
     * @param <V> the type of value
     * @return the text, null if there is no value
     */
    public static <V> String text(FieldType<V> type, V value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case FieldType.Decimal(int scale) -> scaled((BigDecimal) value, scale).toPlainString();
            case FieldType.Choice choice -> Long.toString(((Term) value).getId());
            case FieldType.Reference<?> reference -> Long.toString(((DomainEntity) value).getId());
            default -> value.toString();
        };
    }

    /**
     * A text as value.
     *
     * @param type the type of its field; never null
     * @param text the text that {@link #text} made, null if there was no value
     * @param records finds terms and other records; never null
     * @param <V> the type of value
     * @return the value; empty if there was none, or if it was a record that no longer exists
     * @throws IllegalArgumentException if {@link #text} never made this text of a value of that type
     */
    public static <V> Optional<V> value(FieldType<V> type, String text, Records records) {
        if (text == null) {
            return Optional.empty();
        }
        Object value = switch ((FieldType<?>) type) {
            case FieldType.Text line -> text;
            case FieldType.Whole whole -> Long.valueOf(text);
            case FieldType.Decimal decimal -> new BigDecimal(text);
            case FieldType.Day day -> day(text);
            case FieldType.Flag flag -> flag(text);
            case FieldType.Choice choice -> records.find(Term.class, Long.parseLong(text)).orElse(null);
            case FieldType.Reference<?>(var target, var fate) -> records.find(target, Long.parseLong(text)).orElse(null);
        };
        return Optional.ofNullable(type.javaType().cast(value));
    }

    private static BigDecimal scaled(BigDecimal value, int scale) {
        return value.scale() < scale ? value.setScale(scale) : value;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(text + " is no day.", noDay);
        }
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text + " is neither true nor false.");
        };
    }

    /** Finds records by their id, as a store does. */
    @FunctionalInterface
    public interface Records {

        /**
         * The record of an id.
         *
         * @param type its kind; never null
         * @param id its id
         * @param <T> its kind
         * @return the record, empty if there is none
         */
        <T extends DomainEntity> Optional<T> find(Class<T> type, long id);
    }
}
