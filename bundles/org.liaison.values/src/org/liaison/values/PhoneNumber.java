// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;

/**
 * A phone or fax number. The canonical form is E.164, with the extension behind it as RFC 3966 writes it:
 * {@code +33123456789;ext=12}. Short numbers such as {@code 3631} stay as they are.
 *
 * <p>A number is refused if it is too short or too long for its country; whether it is allotted is not asked, since number plans
 * change faster than programs.
 *
 * @param region the country of numbers that are typed without a prefix, as an ISO 3166 alpha-2 code; never null
 */
public record PhoneNumber(String region) implements TextRule {

    /** Takes numbers without a prefix for French ones. */
    public static final TextRule RULE = new PhoneNumber("FR");

    private static final String EXTENSION = ";ext=";
    private static final Pattern FRENCH = Pattern.compile("\\+33[1-79][0-9]{8}");

    @Override
    public Parsed parse(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        String text = typed.strip();
        if (text.regionMatches(true, 0, "tel:", 0, 4)) {
            text = text.substring(4);
        }
        if (!PhoneNumberUtil.normalizeDigitsOnly(text).matches("[0-9]+")) {
            return Refusal.of("phone.noDigits");
        }
        try {
            Phonenumber.PhoneNumber number = numbers.parse(text, region);
            ValidationResult fits = numbers.isPossibleNumberWithReason(number);
            if (fits == ValidationResult.IS_POSSIBLE) {
                String canonical = canonical(numbers, number);
                return isItself(numbers, canonical) ? new Parsed.Accepted(canonical) : Refusal.of("phone.form");
            }
            String bare = Refusal.bare(text);
            if (bare.matches("[1-9][0-9]{1,5}") && ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, region)) {
                return new Parsed.Accepted(bare);
            }
            String country = numbers.getRegionCodeForCountryCode(number.getCountryCode());
            return switch (fits) {
                case TOO_LONG -> Refusal.of("phone.long", country);
                case INVALID_COUNTRY_CODE -> Refusal.of("phone.country");
                default -> Refusal.of("phone.short", country);
            };
        } catch (NumberParseException unreadable) {
            return switch (unreadable.getErrorType()) {
                case INVALID_COUNTRY_CODE -> Refusal.of("phone.country");
                case TOO_LONG -> Refusal.of("phone.long", region);
                case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Refusal.of("phone.short", region);
                case NOT_A_NUMBER -> Refusal.of("phone.form");
            };
        }
    }

    /** Not what begins with more zeros than the number plan knows, of which one would go each time that it is read. */
    private static boolean isItself(PhoneNumberUtil numbers, String canonical) throws NumberParseException {
        return FRENCH.matcher(canonical).matches() || canonical(numbers, numbers.parse(canonical, null)).equals(canonical);
    }

    private static String canonical(PhoneNumberUtil numbers, Phonenumber.PhoneNumber number) {
        String canonical = numbers.format(number, PhoneNumberFormat.E164);
        return number.hasExtension() ? canonical + EXTENSION + number.getExtension() : canonical;
    }

    /** Numbers of the own country are shown as one dials them there, others with their prefix. */
    @Override
    public String show(String value) {
        if (region.equals("FR") && FRENCH.matcher(value).matches()) {
            return inPairs(value);
        }
        // of what nobody is called by, such as +33 00 13…, the national form would be read as another number
        Parsed meant = parse(value);
        return Stream.of(format(value, PhoneNumberUtil.getInstance().getCountryCodeForRegion(region)), international(value))
                .filter(shown -> parse(shown).equals(meant)).findFirst().orElse(value);
    }

    /** Most numbers of most lists, without reading number plans: that takes a tenth of a second when it is first done. */
    private static String inPairs(String value) {
        StringBuilder pairs = new StringBuilder("0").append(value.charAt(3));
        for (int at = 4; at < value.length(); at += 2) {
            pairs.append(' ').append(value, at, at + 2);
        }
        return pairs.toString();
    }

    /**
     * The number with its country prefix, for readers abroad.
     *
     * @param value a canonical number; never null
     * @return for example {@code +33 1 23 45 67 89}; a short number as it is
     */
    public static String international(String value) {
        return format(value, 0);
    }

    private static String format(String value, int home) {
        if (!value.startsWith("+")) {
            return value;
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(value, null);
            String extension = number.hasExtension() ? " ext. " + number.getExtension() : "";
            boolean isHome = number.getCountryCode() == home;
            return numbers.format(number.clearExtension(), isHome ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL)
                    + extension;
        } catch (NumberParseException notCanonical) {
            return value;
        }
    }
}
