// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

/**
 * The number of a company in the French register SIRENE: nine digits, the last of which is a Luhn check digit (article
 * R123-221 of the French commercial code).
 */
public final class Siren {

    /** Accepts nine digits with any separators; the canonical form has none, it is shown in groups of three. */
    public static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            return Siren.parse(Refusal.bare(typed));
        }

        @Override
        public String show(String value) {
            return value.length() == LENGTH
                    ? value.substring(0, 3) + ' ' + value.substring(3, 6) + ' ' + value.substring(6)
                    : value;
        }
    };

    private static final int LENGTH = 9;

    private Siren() {
    }

    /**
     * Whether a text is the canonical form of a SIREN.
     *
     * @param value any text; never null
     * @return true if it is nine digits that agree with each other
     */
    public static boolean isValid(String value) {
        return value.length() == LENGTH && Refusal.foreignToDigits(value).isEmpty() && Luhn.holds(value)
                && !value.equals("000000000");
    }

    private static Parsed parse(String bare) {
        String foreign = Refusal.foreignToDigits(bare);
        if (!foreign.isEmpty()) {
            return Refusal.of("siren.characters", foreign);
        }
        if (bare.length() == 14) {
            return Refusal.of("siren.isSiret", RULE.show(bare.substring(0, LENGTH)));
        }
        if (bare.length() < LENGTH) {
            return Refusal.of("siren.short", LENGTH - bare.length());
        }
        if (bare.length() > LENGTH) {
            return Refusal.of("siren.long", bare.length() - LENGTH);
        }
        return isValid(bare) ? new Parsed.Accepted(bare) : Refusal.of("siren.check");
    }
}
