// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number of a company for value added tax, with its country prefix. French and Belgian numbers are checked by their key,
 * those of other European countries by their form (European Commission, VIES, "VAT identification number structure"), others
 * hardly.
 */
public final class VatNumber {

    /** Accepts a number with any separators; the canonical form has none, and {@code EL} for Greece. */
    public static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            return VatNumber.parse(Refusal.bare(typed));
        }

        @Override
        public String show(String value) {
            if (value.length() < 3) {
                return value;
            }
            String number = value.substring(2);
            return value.startsWith("FR") && value.length() == 13
                    ? "FR " + number.substring(0, 2) + ' ' + Siren.RULE.show(number.substring(2))
                    : value.substring(0, 2) + ' ' + number;
        }
    };

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Map<String, Pattern> FORMS = Map.ofEntries(form("AT", "U\\d{8}"), form("BE", "[01]\\d{9}"),
            form("BG", "\\d{9,10}"), form("CY", "\\d{8}[A-Z]"), form("CZ", "\\d{8,10}"), form("DE", "\\d{9}"),
            form("DK", "\\d{8}"), form("EE", "\\d{9}"), form("EL", "\\d{9}"), form("ES", "(?!\\d{9})[A-Z0-9]\\d{7}[A-Z0-9]"),
            form("FI", "\\d{8}"), form("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}"), form("HR", "\\d{11}"), form("HU", "\\d{8}"),
            form("IE", "\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W]"), form("IT", "\\d{11}"), form("LT", "\\d{9}|\\d{12}"),
            form("LU", "\\d{8}"), form("LV", "\\d{11}"), form("MT", "\\d{8}"), form("NL", "[A-Z0-9+*]{10}\\d{2}"),
            form("PL", "\\d{10}"), form("PT", "\\d{9}"), form("RO", "\\d{2,10}"), form("SE", "\\d{12}"), form("SI", "\\d{8}"),
            form("SK", "\\d{10}"), form("XI", "\\d{9}|\\d{12}|(GD|HA)\\d{3}"), form("GB", "\\d{9}|\\d{12}|(GD|HA)\\d{3}"),
            form("CH", "E\\d{9}(MWST|TVA|IVA)?"), form("NO", "\\d{9}(MVA)?"));

    private static final Map<String, String> EXAMPLES = Map.ofEntries(example("ATU12345678"), example("BE0123456749"),
            example("BG123456789"), example("CY12345678X"), example("CZ12345678"), example("DE123456789"), example("DK12345678"),
            example("EE123456789"), example("EL123456789"), example("ESX12345678"), example("FI12345678"),
            example("FR83404833048"), example("HR12345678901"), example("HU12345678"), example("IE1234567WA"),
            example("IT12345678901"), example("LT123456789"), example("LU12345678"), example("LV12345678901"),
            example("MT12345678"), example("NL123456789B01"), example("PL1234567890"), example("PT123456789"),
            example("RO1234567890"), example("SE123456789012"), example("SI12345678"), example("SK1234567890"),
            example("XI123456789"), example("GB123456789"), example("CHE123456789MWST"), example("NO123456789MVA"));

    private static final Pattern ANY_FORM = Pattern.compile("[A-Z0-9]{2,15}");

    private VatNumber() {
    }

    /**
     * The VAT number of a French company, whose key is (12 + 3 × (SIREN mod 97)) mod 97.
     *
     * @param siren a canonical SIREN; never null
     * @return the VAT number; whether the company is liable to VAT is another question
     */
    public static String ofSiren(String siren) {
        long key = (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
        return String.format(Locale.ROOT, "FR%02d%s", key, siren);
    }

    /**
     * The SIREN in a French VAT number.
     *
     * @param value a canonical VAT number; never null
     * @return the SIREN; empty if the number is not French (or is from Monaco, which has none)
     */
    public static Optional<String> siren(String value) {
        return value.startsWith("FR") && value.length() == 13
                ? Optional.of(value.substring(4)).filter(Siren::isValid)
                : Optional.empty();
    }

    private static Parsed parse(String bare) {
        if (bare.matches("[0-9]{9}") && Siren.isValid(bare)) {
            return Refusal.of("vat.isSiren", RULE.show(ofSiren(bare)));
        }
        if (!bare.matches("[A-Z]{2}.+")) {
            return Refusal.of("vat.prefix");
        }
        String value = bare.startsWith("GR") ? "EL" + bare.substring(2) : bare;
        String country = value.substring(0, 2);
        String number = value.substring(2);
        Pattern form = FORMS.get(country);
        if (form == null && !COUNTRIES.contains(country)) {
            return Refusal.of("vat.country", country);
        }
        if (!(form == null ? ANY_FORM : form).matcher(number).matches()) {
            return Refusal.of("vat.form", country, EXAMPLES.getOrDefault(country, country + "123456789"));
        }
        return keyHolds(country, number) ? new Parsed.Accepted(value) : Refusal.of("vat.check");
    }

    private static boolean keyHolds(String country, String number) {
        return switch (country) {
            case "FR" -> frenchKeyHolds(number.substring(0, 2), number.substring(2));
            case "BE" -> 97 - Long.parseLong(number.substring(0, 8)) % 97 == Long.parseLong(number.substring(8));
            default -> true;
        };
    }

    /** Keys with a letter have no published rule. Numbers of Monaco begin with 000 and hold no SIREN. */
    private static boolean frenchKeyHolds(String key, String siren) {
        return (siren.startsWith("000") || Siren.isValid(siren))
                && (!key.matches("[0-9]{2}") || ofSiren(siren).startsWith(key, 2));
    }

    private static Map.Entry<String, Pattern> form(String country, String form) {
        return Map.entry(country, Pattern.compile(form));
    }

    private static Map.Entry<String, String> example(String number) {
        return Map.entry(number.substring(0, 2), number);
    }
}
