// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.math.BigInteger;
import java.util.Locale;

/** Makes numbers whose check digits are right. None of them was looked up: one may by chance be somebody's. */
final class Numbers {

    private static final long SIRENS = 60_000_000;
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Numbers() {
    }

    /** Each number has another SIREN. */
    static String siren(long number) {
        return luhn(Long.toString(30_000_000 + (number * 15_485_863 + 12_345_678) % SIRENS));
    }

    static String siret(String siren, int place) {
        return luhn(siren + String.format(Locale.ROOT, "%04d", place));
    }

    static String vat(String siren) {
        long key = (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
        return "FR" + String.format(Locale.ROOT, "%02d", key) + siren;
    }

    static String iban(Dice dice) {
        long bank = 90_000 + dice.below(9999);
        long branch = 1 + dice.below(9999);
        long account = 1_000_000_000L + dice.below(1_000_000_000);
        long key = 97 - (89 * bank + 15 * branch + 3 * account) % 97;
        String number = String.format(Locale.ROOT, "%05d%05d%011d%02d", bank, branch, account, key);
        long check = 98 - new BigInteger(number + "152700").mod(NINETY_SEVEN).longValue();
        return "FR" + String.format(Locale.ROOT, "%02d", check) + number;
    }

    /** A number with the digit behind it that makes it pass Luhn's check. */
    private static String luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = 2 * digit;
            sum += i % 2 == 0 ? twice > 9 ? twice - 9 : twice : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
