// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.List;
import java.util.function.LongPredicate;

import org.liaison.search.internal.field.IndexedField;

/** What a condition means for the fields of a list. */
public sealed interface Meaning {

    /**
     * The field has no value.
     *
     * @param field the field
     */
    record Empty(IndexedField field) implements Meaning {
    }

    /**
     * The field's number, or what stands for its date, term or flag, fits.
     *
     * @param field the field
     * @param fits tells
     * @param bad why some of the values were left out
     */
    record Numbers(IndexedField field, LongPredicate fits, List<Misfit> bad) implements Meaning {
    }

    /**
     * One of the field's texts fits.
     *
     * @param field the field
     * @param test tells
     */
    record Texts(IndexedField field, TextTest test) implements Meaning {
    }

    /**
     * Nothing: whether a record fits cannot be said.
     *
     * @param bad why
     */
    record Nothing(List<Misfit> bad) implements Meaning {
    }

    /**
     * Why something cannot be answered.
     *
     * @param why the key of a sentence
     * @param what what the sentence is about
     * @param field the label of the field
     */
    record Misfit(String why, String what, String field) {
    }
}
