// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as longs in the same order: ten-thousandths, with a last bit that tells decimal numbers from whole ones. Numbers above
 * some 400 million million are kept as that.
 */
public final class NumberCode {

    private static final int SCALE = 4;
    private static final int SHOWN_SCALE = 2;
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE / 4);

    private NumberCode() {
    }

    /**
     * A number as conditions compare it: what {@link #encode} gives without the last bit.
     *
     * @param number the number
     * @return its ten-thousandths
     */
    public static long scaled(BigDecimal number) {
        return scaled(encode(number));
    }

    /**
     * The number of a code, whether it was a whole number or a decimal one.
     *
     * @param code what the index keeps
     * @return its ten-thousandths
     */
    public static long scaled(long code) {
        return code >> 1;
    }

    static long encode(Object number) {
        boolean whole = number instanceof Long;
        BigDecimal exact = whole ? BigDecimal.valueOf((Long) number) : (BigDecimal) number;
        BigDecimal scaled = exact.setScale(SCALE, RoundingMode.HALF_EVEN).scaleByPowerOfTen(SCALE);
        return scaled.min(GREATEST).max(GREATEST.negate()).longValue() << 1 | (whole ? 0 : 1);
    }

    /**
     * The number of a code.
     *
     * @param code what the index keeps
     * @return a Long or a BigDecimal
     */
    public static Object decode(long code) {
        BigDecimal number = BigDecimal.valueOf(code >> 1, SCALE);
        if ((code & 1) == 0) {
            return number.longValue();
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < SHOWN_SCALE ? shortest.setScale(SHOWN_SCALE) : shortest;
    }
}
