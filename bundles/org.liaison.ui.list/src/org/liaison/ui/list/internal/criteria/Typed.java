// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.Reading;
import org.liaison.model.Term;
import org.liaison.search.query.Days;

/**
 * Reads what is typed as the value of a condition, as forms read it. What is neither number nor date stays as it is: the search
 * knows more, such as 1.5M or 30d, and says what it does not understand.
 *
 * @param language the user's language
 */
record Typed(Locale language) {

    private static final int DECIMALS = 2;
    private static final int MONTHS = 12;
    private static final Pattern MONTH = Pattern.compile("\\p{L}.* ([0-9]{4})");
    private static final Field<Term, LocalDate> DAY = Field.of(Term.class, "day", new FieldType.Day(), term -> null,
            (term, day) -> {
            });
    private static final Field<Term, BigDecimal> NUMBER = Field.of(Term.class, "number", new FieldType.Decimal(DECIMALS),
            term -> null, (term, number) -> {
            });

    /** What was there before is still meant as long as its label stands there. */
    String date(String typed, List<String> before) {
        Optional<String> named = Stream.concat(before.stream(), Days.OFFERED.stream())
                .filter(each -> Days.label(each, language).equalsIgnoreCase(typed)).findFirst();
        return named.or(() -> month(typed))
                .orElseGet(() -> FieldText.of(language).parse(DAY, typed) instanceof Reading.Value<LocalDate>(LocalDate day)
                        ? day.toString()
                        : typed);
    }

    /** A month by its name. */
    private Optional<String> month(String typed) {
        Matcher named = MONTH.matcher(typed);
        return named.matches()
                ? IntStream.rangeClosed(1, MONTHS).mapToObj(month -> String.format("%s-%02d", named.group(1), month))
                        .filter(month -> Days.label(month, language).equalsIgnoreCase(typed)).findFirst()
                : Optional.empty();
    }

    String number(String typed) {
        return FieldText.of(language).parse(NUMBER, typed) instanceof Reading.Value<BigDecimal>(BigDecimal number)
                ? number.stripTrailingZeros().toPlainString()
                : typed;
    }
}
