// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import java.util.List;
import java.util.Locale;

import org.liaison.values.Texts;

/**
 * The text form of criteria: what users type, saved filters store and the command line takes.
 *
 * <pre>
 * dupont lyon                     words, all of which must occur
 * "le mans"                       words next to each other
 * -word  -status:client  -(a | b) must not match
 * status:prospect,client          one of these; a text contains it
 * city:="Le Mans"  name:^Soc      is exactly; starts with
 * turnover:&gt;1M  headcount:10..50  more than; from ... to (also &lt; &lt;= &gt;=)
 * birthDate:&lt;1980  since:last-30-days
 * email:""  email:*               is empty; is not empty
 * (a b | c)                       any of several groups
 * contact:(jobTitle:directeur)    has such a contact
 * </pre>
 *
 * A backslash takes the meaning from the next sign. Nothing typed is an error: what cannot be understood is named in
 * {@link Parsed#mistakes} and the rest is searched for.
 */
public final class QueryText {

    private QueryText() {
    }

    /**
     * Understands a text.
     *
     * @param text any text; never null
     * @return what it asks
     */
    public static Parsed parse(String text) {
        return new QueryParser(text).parse();
    }

    /**
     * Writes criteria, so that {@link #parse} gives the same.
     *
     * @param criteria criteria; up to some 40 brackets in each other
     * @return the text, empty if they ask nothing
     */
    public static String print(Criterion.All criteria) {
        return QueryPrinter.items(criteria.of());
    }

    /**
     * What was understood.
     *
     * @param criteria what is asked
     * @param mistakes what was not understood, in the order of their places; empty if all was
     */
    public record Parsed(Criterion.All criteria, List<Mistake> mistakes) {

        /** Copies. */
        public Parsed {
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * Something that could not be understood.
     *
     * @param start where it begins, from 0
     * @param end where it ends, not less than the start
     * @param kind what is wrong
     */
    public record Mistake(int start, int end, Kind kind) {

        /**
         * What is wrong, for users.
         *
         * @param language the user's language
         * @return a sentence that counts places from 1
         */
        public String sentence(Locale language) {
            return new Texts(QueryText.class).get(language, kind.key, start + 1);
        }
    }

    /** What can be wrong. */
    public enum Kind {
        /** A quotation mark that is not closed; it reaches to the end. */
        QUOTE_OPEN("quoteOpen"),
        /** A bracket that is not closed; it reaches to the end. */
        BRACKET_OPEN("bracketOpen"),
        /** A bracket that closes none; it is read over. */
        BRACKET_CLOSE("bracketClose"),
        /** A condition without a value; it asks nothing. */
        VALUE_MISSING("valueMissing"),
        /** Too many brackets in each other; what is in them asks nothing. */
        TOO_DEEP("tooDeep"),
        /** A text too long to be a query; its end asks nothing. */
        TOO_LONG("tooLong");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }
}
