// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

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
    private static final Field<Term, LocalDate> DAY = Field.of(Term.class, "day", new FieldType.Day(), term -> null,
            (term, day) -> {
            });
    private static final Field<Term, BigDecimal> NUMBER = Field.of(Term.class, "number", new FieldType.Decimal(DECIMALS),
            term -> null, (term, number) -> {
            });

    String date(String typed) {
        Optional<String> span = Days.OFFERED.stream().filter(each -> Days.label(each, language).equalsIgnoreCase(typed))
                .findFirst();
        return span.orElseGet(() -> FieldText.of(language).parse(DAY, typed) instanceof Reading.Value<LocalDate>(LocalDate day)
                ? day.toString()
                : typed);
    }

    String number(String typed) {
        return FieldText.of(language).parse(NUMBER, typed) instanceof Reading.Value<BigDecimal>(BigDecimal number)
                ? number.stripTrailingZeros().toPlainString()
                : typed;
    }
}
