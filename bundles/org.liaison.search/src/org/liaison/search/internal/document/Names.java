// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

/** The names of the index's own columns and word lists. Changing one changes the format of the index. */
public final class Names {

    /** The record's id, as a term and as a number. */
    public static final String ID = "_id";
    /** The ids of the records that the record refers to, as terms. */
    public static final String REFERENCE = "_ref";
    /** The same as numbers. */
    public static final String REFERENCES = "_refs";
    /** The words that are not numbers. */
    public static final String WORD = "_word";
    /** The first two characters of all words; of those that have but one, that. */
    public static final String START = "_start";
    /** The sequences of three characters in numbers. */
    public static final String GRAM = "_gram";
    /** The numbers, packed. */
    public static final String NUMBERS = "_numbers";

    private Names() {
    }

    /**
     * The column of a search field.
     *
     * @param field the field's id
     * @return its name in the index
     */
    public static String column(String field) {
        return "f." + field;
    }

    /**
     * The several texts of a search field.
     *
     * @param field the field's id
     * @return their name in the index
     */
    public static String several(String field) {
        return "s." + field;
    }

    /**
     * An id as a term.
     *
     * @param id the id
     * @return a few letters and digits
     */
    public static String term(long id) {
        return Long.toString(id, Character.MAX_RADIX);
    }
}
