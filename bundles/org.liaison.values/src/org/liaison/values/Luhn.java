// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

/** The check sum of ISO/IEC 7812-1, annex B, which guards SIREN and SIRET. */
final class Luhn {

    private Luhn() {
    }

    /**
     * Whether the digits agree with the last of them.
     *
     * @param digits only 0 to 9
     * @return true if the sum is a multiple of ten
     */
    static boolean holds(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
