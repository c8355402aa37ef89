// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

/**
 * The number of an establishment in the French register SIRENE: the {@linkplain Siren SIREN} of its company and five digits more,
 * guarded as a whole by a Luhn check digit. The establishments of La Poste are the one exception: the sum of their digits is a
 * multiple of five, and only the head office passes Luhn.
 */
public final class Siret {

    /** Accepts fourteen digits with any separators; the canonical form has none, it is shown as {@code 732 829 320 00074}. */
    public static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            return Siret.parse(Refusal.bare(typed));
        }

        @Override
        public String show(String value) {
            return value.length() == LENGTH ? Siren.RULE.show(siren(value)) + ' ' + nic(value) : value;
        }
    };

    private static final int LENGTH = 14;
    private static final int SIREN_LENGTH = 9;
    private static final String LA_POSTE = "356000000";

    private Siret() {
    }

    /**
     * The company's number.
     *
     * @param siret a canonical SIRET; never null
     * @return its first nine digits
     */
    public static String siren(String siret) {
        return siret.substring(0, SIREN_LENGTH);
    }

    /**
     * The number of the establishment in its company.
     *
     * @param siret a canonical SIRET; never null
     * @return its last five digits, the last of which is the check digit of the whole
     */
    public static String nic(String siret) {
        return siret.substring(SIREN_LENGTH);
    }

    /**
     * Whether a text is the canonical form of a SIRET.
     *
     * @param value any text; never null
     * @return true if it is fourteen digits that agree with each other and begin with a SIREN
     */
    public static boolean isValid(String value) {
        return value.length() == LENGTH && Refusal.foreignToDigits(value).isEmpty() && Siren.isValid(siren(value))
                && (Luhn.holds(value) || isOfLaPoste(value));
    }

    private static boolean isOfLaPoste(String value) {
        return siren(value).equals(LA_POSTE) && value.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    private static Parsed parse(String bare) {
        String foreign = Refusal.foreignToDigits(bare);
        if (!foreign.isEmpty()) {
            return Refusal.of("siret.characters", foreign);
        }
        if (bare.length() == SIREN_LENGTH) {
            return Refusal.of("siret.isSiren");
        }
        if (bare.length() < LENGTH) {
            return Refusal.of("siret.short", LENGTH - bare.length());
        }
        if (bare.length() > LENGTH) {
            return Refusal.of("siret.long", bare.length() - LENGTH);
        }
        return isValid(bare) ? new Parsed.Accepted(bare) : Refusal.of("siret.check");
    }
}
