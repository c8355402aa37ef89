// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.liaison.search.TermValue;
import org.liaison.values.Texts;

/** Values as lists show them. */
final class ValueText {

    private static final Texts TEXTS = new Texts(ValueText.class);

    private ValueText() {
    }

    static String of(Object value, Locale language) {
        return switch (value) {
            case Long number -> NumberFormat.getIntegerInstance(language).format(number);
            case BigDecimal number -> decimal(number, language);
            case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(language).format(day);
            case TermValue term -> term.label(language);
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
