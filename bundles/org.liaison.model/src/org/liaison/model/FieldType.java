// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.liaison.values.TextRule;

/**
 * What kind of value a field holds: enough to show, edit, sort, check, import and export it without knowing the field.
 *
 * @param <V> the Java type of the value
 */
public sealed interface FieldType<V> {

    /**
     * The Java type of the value.
     *
     * @return never null
     */
    Class<V> javaType();

    /**
     * A line of text, or several.
     *
     * @param max the greatest number of characters
     * @param multiline whether it may hold line breaks
     * @param rule what makes the text right, and its canonical form; never null
     */
    record Text(int max, boolean multiline, TextRule rule) implements FieldType<String> {
        @Override
        public Class<String> javaType() {
            return String.class;
        }
    }

    /**
     * A whole number, such as a headcount.
     *
     * @param min the least value allowed
     * @param max the greatest value allowed
     */
    record Whole(long min, long max) implements FieldType<Long> {
        @Override
        public Class<Long> javaType() {
            return Long.class;
        }
    }

    /**
     * A decimal number, such as an amount of money.
     *
     * @param scale digits after the decimal point
     */
    record Decimal(int scale) implements FieldType<BigDecimal> {
        @Override
        public Class<BigDecimal> javaType() {
            return BigDecimal.class;
        }
    }

    /** A day. */
    record Day() implements FieldType<LocalDate> {
        @Override
        public Class<LocalDate> javaType() {
            return LocalDate.class;
        }
    }

    /** Yes, no, or (null) not known. */
    record Flag() implements FieldType<Boolean> {
        @Override
        public Class<Boolean> javaType() {
            return Boolean.class;
        }
    }

    /**
     * A term of an editable vocabulary.
     *
     * @param vocabulary the vocabulary's key, one of {@link org.liaison.model.crm.Vocabulary} or a plug-in's own; never null
     */
    record Choice(String vocabulary) implements FieldType<Term> {
        @Override
        public Class<Term> javaType() {
            return Term.class;
        }
    }

    /**
     * A reference to another record.
     *
     * @param javaType what it refers to; never null
     * @param whenTargetGoes what happens to the holder of this reference when the record it refers to is deleted; never null
     * @param <T> the kind of record
     */
    record Reference<T extends DomainEntity>(Class<T> javaType, WhenTargetGoes whenTargetGoes) implements FieldType<T> {
    }

    /** What becomes of a holder whose target is deleted (checklist item 92 and trap T4). */
    enum WhenTargetGoes {
        /** The holder is a part of its target and goes with it. */
        GOES_TOO,
        /** The holder stays, its reference is emptied. */
        IS_UNLINKED
    }
}
