// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a record must match. Criteria know no fields: one that names a field which is not there (any more) is kept, and
 * explained by {@code Search.problems}. They are written and read by {@link QueryText}, without loss.
 */
public sealed interface Criterion {

    /**
     * All of some criteria.
     *
     * @param of what must match; empty asks nothing. Neighbouring texts are joined, since that is how they read
     */
    record All(List<Criterion> of) implements Criterion {

        /** Asks nothing. */
        public static final All NOTHING = new All(List.of());

        /** Joins texts and copies. */
        public All {
            List<Criterion> joined = new ArrayList<>(of.size());
            for (Criterion each : of) {
                if (each instanceof Text next && !joined.isEmpty() && joined.getLast() instanceof Text text) {
                    joined.set(joined.size() - 1, new Text(text.words() + ' ' + next.words()));
                } else {
                    joined.add(Objects.requireNonNull(each));
                }
            }
            of = List.copyOf(joined);
        }

        /**
         * These criteria and one more.
         *
         * @param more the other
         * @return both
         */
        public All and(Criterion more) {
            List<Criterion> all = new ArrayList<>(of);
            all.add(more);
            return new All(all);
        }

        /**
         * These criteria without one.
         *
         * @param one to be taken out; if it occurs more than once, all of them are
         * @return the others
         */
        public All without(Criterion one) {
            return new All(of.stream().filter(each -> !each.equals(one)).toList());
        }
    }

    /**
     * Any of some criteria.
     *
     * @param of at least one of which must match; empty asks nothing
     */
    record Any(List<Criterion> of) implements Criterion {

        /** Copies. */
        public Any {
            of = List.copyOf(of);
        }
    }

    /**
     * What must not match.
     *
     * @param of matches no record that is found
     */
    record Not(Criterion of) implements Criterion {

        /** Puts a text of several words into a group, since that is how it reads. */
        public Not {
            if (of instanceof Text text && text.words().indexOf(' ') >= 0) {
                of = new All(List.of(of));
            }
            Objects.requireNonNull(of);
        }
    }

    /**
     * Words that must all occur in the record, anywhere: one of at least three characters inside of a word, a shorter one at the start
     * of a word; case, accents and punctuation do not count, and numbers are understood in any grouping.
     *
     * @param words at least one, with single blanks between them
     */
    record Text(String words) implements Criterion {

        /** Leaves out superfluous blanks; throws {@link IllegalArgumentException} if there is nothing else. */
        public Text {
            words = words.strip().replaceAll("\\p{javaWhitespace}+", " ");
            if (words.isEmpty()) {
                throw new IllegalArgumentException("A text needs a word");
            }
        }
    }

    /**
     * Whole words that must stand next to each other in a value that the list shows; a single word, anywhere.
     *
     * @param words not blank; case, accents and punctuation do not count
     */
    record Phrase(String words) implements Criterion {

        /** Throws {@link IllegalArgumentException} if it is blank. */
        public Phrase {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A phrase needs a word");
            }
        }
    }

    /**
     * What must hold for a field.
     *
     * @param field the id of a search field, or what users may type for it: its label, case, accents and hyphens not counting
     * @param operator how it is compared
     * @param values what it is compared with, as texts: of a term its code, of a flag {@code yes} or {@code no}, of a number
     *        {@code 1500000.50} or {@code 1.5M}, of a date what {@link Days} reads. As many as the operator takes; where it takes
     *        several, one of them must fit
     */
    record Condition(String field, Operator operator, List<String> values) implements Criterion {

        /** Throws {@link IllegalArgumentException} if the field is no name or the values do not fit the operator. */
        public Condition {
            values = List.copyOf(values);
            if (!Names.isName(field)) {
                throw new IllegalArgumentException("Not the name of a field: " + field);
            }
            if (!operator.takes(values.size()) || values.stream().anyMatch(String::isEmpty)) {
                throw new IllegalArgumentException(operator + " does not take " + values);
            }
        }

        /**
         * A condition.
         *
         * @param field as {@link #field}
         * @param operator as {@link #operator}
         * @param values as {@link #values}
         * @return the condition
         */
        public static Condition of(String field, Operator operator, String... values) {
            return new Condition(field, operator, List.of(values));
        }
    }

    /**
     * What must hold for a record of another list that belongs to this one: {@code contact:(jobTitle:directeur)} asks relations for one
     * contact who matches everything in the brackets, {@code relation:(status:prospect)} asks contacts for their company.
     *
     * @param list the other list: the name of its kind of record, case not counting
     * @param of what must hold there; empty if any will do
     */
    record Linked(String list, All of) implements Criterion {

        /** Throws {@link IllegalArgumentException} if the list is no name. */
        public Linked {
            Objects.requireNonNull(of);
            if (!Names.isName(list)) {
                throw new IllegalArgumentException("Not the name of a list: " + list);
            }
        }
    }
}
