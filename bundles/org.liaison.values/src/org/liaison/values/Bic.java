// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import org.iban4j.BicFormatException;
import org.iban4j.BicUtil;
import org.iban4j.UnsupportedCountryException;

/** The code of a bank, also called SWIFT code: ISO 9362, eight characters or eleven with the branch. */
public final class Bic {

    /** Accepts a BIC with any separators; the canonical form has none and is in capitals. */
    public static final TextRule RULE = typed -> parse(Refusal.bare(typed));

    private Bic() {
    }

    private static Parsed parse(String bare) {
        if (bare.length() != 8 && bare.length() != 11) {
            return Refusal.of("bic.length", bare.length());
        }
        try {
            BicUtil.validate(bare);
            return new Parsed.Accepted(bare);
        } catch (UnsupportedCountryException unknown) {
            return Refusal.of("bic.country", bare.substring(4, 6));
        } catch (BicFormatException malformed) {
            return Refusal.of("bic.form");
        }
    }
}
