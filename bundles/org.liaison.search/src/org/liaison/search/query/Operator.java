// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import java.util.List;
import java.util.Locale;

import org.liaison.values.Texts;

/** How a field is compared. Each can be negated by {@link Criterion.Not}. */
public enum Operator {
    /** Has it: a text contains one of the values; a number, a flag or a term is one of them; a date lies in one of them. */
    HAS(":", 1, Integer.MAX_VALUE),
    /** Is one of the values as a whole, case and accents not counting; for everything but texts the same as {@link #HAS}. */
    IS(":=", 1, Integer.MAX_VALUE),
    /** A text begins with one of the values. */
    BEGINS(":^", 1, Integer.MAX_VALUE),
    /** Less than a number, before a date. */
    LESS(":<", 1, 1),
    /** Not more than a number, not after a date. */
    AT_MOST(":<=", 1, 1),
    /** More than a number, after a date. */
    GREATER(":>", 1, 1),
    /** Not less than a number, not before a date. */
    AT_LEAST(":>=", 1, 1),
    /** From the first value to the second, both included. */
    BETWEEN(":", 2, 2),
    /** Has no value. */
    EMPTY(":\"\"", 0, 0);

    private final String sign;
    private final int least;
    private final int most;

    Operator(String sign, int least, int most) {
        this.sign = sign;
        this.least = least;
        this.most = most;
    }

    /**
     * The operators that make sense for a field.
     *
     * @param type the field's type, as in {@code Search.FieldDescription}: {@code text}, {@code number}, {@code date}, {@code term}
     *        or {@code flag}
     * @return the most useful first; none for an unknown type
     */
    public static List<Operator> of(String type) {
        return switch (type) {
            case "text" -> List.of(HAS, IS, BEGINS, EMPTY);
            case "number" -> List.of(HAS, LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN, EMPTY);
            case "date" -> List.of(HAS, LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN, EMPTY);
            case "term", "flag" -> List.of(HAS, EMPTY);
            default -> List.of();
        };
    }

    /**
     * Whether it can be used for fields of a type, offered or not.
     *
     * @param type the field's type
     * @return whether it means something
     */
    public boolean fits(String type) {
        return of(type).contains(this) || this == IS && !of(type).isEmpty();
    }

    /**
     * Whether it takes a number of values.
     *
     * @param values the number
     * @return whether a condition may have so many
     */
    public boolean takes(int values) {
        return values >= least && values <= most;
    }

    /**
     * Whether several values may be given, of which one must fit.
     *
     * @return whether to offer a choice of many
     */
    public boolean takesMany() {
        return most > 2;
    }

    /**
     * What users call it.
     *
     * @param type the type of the field
     * @param negated whether it stands in a {@link Criterion.Not}
     * @param language the user's language
     * @return such as {@code contains}, {@code is before}, {@code is not empty}
     */
    public String label(String type, boolean negated, Locale language) {
        Texts texts = new Texts(Operator.class);
        String key = (negated ? "not." : "") + name().toLowerCase(Locale.ROOT).replace('_', '.');
        return texts.get(language, texts.has(key + '.' + type) ? key + '.' + type : key);
    }

    /** What stands between field and value in a text. */
    String sign() {
        return sign;
    }
}
