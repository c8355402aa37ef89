// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.values.Texts;

/** Values of search fields as lists write them. */
public final class ValueText {

    private static final Texts TEXTS = new Texts(ValueText.class);

    private ValueText() {
    }

    /**
     * Writes a value.
     *
     * @param value as {@link Row#value} or {@link Groups#value} gives it
     * @param language how numbers, dates and terms are written
     * @return the text
     */
    public static String of(Object value, Locale language) {
        return switch (value) {
            case Long number -> NumberFormat.getIntegerInstance(language).format(number);
            case BigDecimal number -> decimal(number, language);
            case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(language).format(day);
            case YearMonth month -> DateTimeFormatter.ofPattern("LLLL yyyy", language).format(month);
            case TermValue term -> term.label(language);
            case List<?> several -> several.stream().map(each -> of(each, language)).collect(Collectors.joining(", "));
            case Boolean flag -> TEXTS.get(language, flag ? "yes" : "no");
            default -> value.toString();
        };
    }

    private static String decimal(BigDecimal number, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
