// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the rows of a result spread over the values of some fields.
 *
 * @param byField a facet for each field that was asked for and is there
 */
public record Facets(Map<String, Facet> byField) {

    /** Copies. */
    public Facets {
        byField = Map.copyOf(byField);
    }

    /**
     * The facet of a field.
     *
     * @param field the field's id
     * @return the facet; an empty one if it was not asked for
     */
    public Facet of(String field) {
        return byField.getOrDefault(field, new Facet(List.of(), 0, 0));
    }

    /**
     * Which values of a field to tell.
     *
     * @param field the field's id
     * @param most how many values at most; those that were chosen come on top of it
     * @param containing only values whose label contains this, case and accents not counting; blank for all
     */
    public record Asked(String field, int most, String containing) {

        /**
         * The most frequent values.
         *
         * @param field the field's id
         * @param most how many at most
         * @return the question
         */
        public static Asked top(String field, int most) {
            return new Asked(field, most, "");
        }
    }

    /**
     * The values of one field.
     *
     * @param values the most frequent first, those that are as frequent by their label; also those that were chosen, even with no
     *        record
     * @param distinct how many different values there are among the rows, whether told or not
     * @param without how many rows have no value
     */
    public record Facet(List<Value> values, int distinct, int without) {

        /** Copies. */
        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * One value of a field.
     *
     * @param value a String, a {@link TermValue}, a Boolean, a Long, or a {@link java.math.BigDecimal}; texts that differ only by case
     *        and accents are one, in the spelling that is used most
     * @param key how a condition names it, such as the code of a term; to be used with {@code Operator.IS} for texts and
     *        {@code Operator.HAS} for others
     * @param count how many rows have it
     * @param choice whether the query asks for it
     */
    public record Value(Object value, String key, int count, Choice choice) {

        /**
         * What users call it.
         *
         * @param language the user's language
         * @return its label
         */
        public String label(Locale language) {
            return ValueText.of(value, language);
        }
    }

    /** What a query says of a value. */
    public enum Choice {
        /** Nothing. */
        NONE,
        /** It is one of those wanted. */
        WANTED,
        /** It is one of those left out. */
        LEFT_OUT
    }
}
