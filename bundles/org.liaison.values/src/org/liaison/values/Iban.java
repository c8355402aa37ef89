// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.Locale;

import org.iban4j.Iban4jException;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/** An international bank account number: ISO 13616, checked by its length and form in each country and by its key (mod 97). */
public final class Iban {

    /** Accepts an IBAN with any separators; the canonical form has none, it is shown in groups of four. */
    public static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            String bare = Refusal.bare(typed);
            return Iban.parse(bare.startsWith("IBAN") ? bare.substring(4).replaceFirst("^:", "") : bare);
        }

        @Override
        public String show(String value) {
            return value.replaceAll("(.{4})(?=.)", "$1 ");
        }
    };

    private Iban() {
    }

    private static Parsed parse(String bare) {
        if (!bare.matches("[A-Z]{2}[0-9A-Z]*")) {
            return Refusal.of("iban.start");
        }
        String country = bare.substring(0, 2);
        try {
            IbanUtil.validate(bare);
            return new Parsed.Accepted(bare);
        } catch (UnsupportedCountryException unknown) {
            return Refusal.of("iban.country", country);
        } catch (InvalidCheckDigitException wrong) {
            return Refusal.of("iban.check");
        } catch (IbanFormatException malformed) {
            return refusal(malformed, country, bare.length());
        } catch (Iban4jException other) {
            return Refusal.of("iban.form", country);
        }
    }

    private static Parsed refusal(IbanFormatException malformed, String country, int length) {
        return switch (malformed.getFormatViolation()) {
            case BBAN_LENGTH -> {
                int expected = IbanUtil.getIbanLength(org.iban4j.CountryCode.getByCode(country));
                yield Refusal.of("iban.length", country, expected, length);
            }
            case COUNTRY_CODE_EXISTS -> Refusal.of("iban.country", country);
            default -> Refusal.of("iban.form", country);
        };
    }

    /**
     * The country of the account.
     *
     * @param value a canonical IBAN; never null
     * @param language the reader's language; never null
     * @return the country's name
     */
    public static String country(String value, Locale language) {
        return CountryCode.name(value.substring(0, 2), language);
    }
}
