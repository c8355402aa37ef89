// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them: with blanks of any width, apostrophes, commas or dots between the thousands, and a comma
 * or a dot before the decimals. Only one thing is ambiguous, a single mark before three digits: it separates thousands, unless
 * it is the language's decimal mark and decimals are possible.
 */
final class NumberText {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}'’€$£]");
    private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern PLAIN = Pattern.compile("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    private NumberText() {
    }

    /**
     * A whole number.
     *
     * @param text the text
     * @return the number; empty if the text is none, or too great
     */
    static Optional<Long> whole(String text) {
        String bare = bare(text);
        return number(ONE_GROUP.matcher(bare).matches() ? bare.replaceAll("[.,]", "") : bare).map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0 && number.precision() - number.scale() <= 18)
                .map(BigDecimal::longValueExact);
    }

    /**
     * A decimal number.
     *
     * @param text the text
     * @param language whose decimal mark counts where it is ambiguous
     * @return the number; empty if the text is none
     */
    static Optional<BigDecimal> decimal(String text, Locale language) {
        String bare = bare(text);
        char decimalMark = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        boolean thousands = ONE_GROUP.matcher(bare).matches() && bare.indexOf(decimalMark) < 0;
        return number(thousands ? bare.replaceAll("[.,]", "") : bare);
    }

    private static String bare(String text) {
        String bare = SEPARATORS.matcher(text).replaceAll("").replace('−', '-');
        return bare.startsWith("+") ? bare.substring(1) : bare;
    }

    private static Optional<BigDecimal> number(String bare) {
        int comma = bare.lastIndexOf(',');
        int dot = bare.lastIndexOf('.');
        String plain = bare;
        if (comma >= 0 && dot >= 0) {
            plain = comma > dot ? ungroup(bare, '.').replace(',', '.') : ungroup(bare, ',');
        } else if (comma >= 0) {
            plain = bare.indexOf(',') == comma ? bare.replace(',', '.') : ungroup(bare, ',');
        } else if (dot >= 0 && bare.indexOf('.') != dot) {
            plain = ungroup(bare, '.');
        }
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Takes marks out from between thousands; leaves them, so that it is no number, if they stand elsewhere. */
    private static String ungroup(String bare, char mark) {
        String group = Pattern.quote(String.valueOf(mark));
        return bare.matches("-?[0-9]{1,3}(" + group + "[0-9]{3})+([.,][0-9]*)?") ? bare.replace(String.valueOf(mark), "") : "";
    }
}
