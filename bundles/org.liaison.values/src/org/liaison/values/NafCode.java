// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an activity in the French nomenclature (INSEE), also called APE code. The nomenclature is revised now and then, and
 * records of the register SIRENE that are no longer kept up still hold codes of old revisions: which one a code is from must
 * stand beside it.
 */
public final class NafCode {

    /** The name under which SIRENE knows the nomenclature in force since 2008. */
    public static final String REVISION_2 = "NAFRev2";

    /** The name under which SIRENE knows the nomenclature that is to follow. */
    public static final String NAF_2025 = "NAF2025";

    /** The names under which SIRENE knows all nomenclatures, the one in force first. */
    public static final List<String> NOMENCLATURES = List.of(REVISION_2, NAF_2025, "NAFRev1", "NAF1993", "NAP");

    /**
     * Accepts {@code 62.01Z}, also as {@code 6201z}; codes of older nomenclatures ({@code 74.1G}, {@code 57.10}) only if written
     * with their dot.
     */
    public static final TextRule RULE = typed -> parse(typed.strip());

    private static final Pattern CURRENT = Pattern.compile("([0-9]{2})([0-9]{2})([A-Z])");
    private static final Pattern OLDER = Pattern.compile("[0-9]{2}\\.([0-9][A-Z]|[0-9]{2})");

    private NafCode() {
    }

    /**
     * Whether a code has the form that a nomenclature gives its codes.
     *
     * @param code a canonical code; never null
     * @param nomenclature one of {@link #NOMENCLATURES}; never null
     * @return true if it has; also true for nomenclatures that are not known here
     */
    public static boolean fits(String code, String nomenclature) {
        return switch (nomenclature) {
            case REVISION_2, NAF_2025 -> code.matches("[0-9]{2}\\.[0-9]{2}[A-Z]");
            case "NAFRev1", "NAF1993" -> code.matches("[0-9]{2}\\.[0-9][A-Z]");
            case "NAP" -> code.matches("[0-9]{2}\\.[0-9]{2}");
            default -> true;
        };
    }

    private static Parsed parse(String typed) {
        String bare = Refusal.bare(typed);
        Matcher current = CURRENT.matcher(bare);
        if (current.matches()) {
            return new Parsed.Accepted(current.group(1) + '.' + current.group(2) + current.group(3));
        }
        String dotted = typed.toUpperCase(Locale.ROOT);
        if (OLDER.matcher(dotted).matches()) {
            return new Parsed.Accepted(dotted);
        }
        return bare.matches("[0-9]{4}") ? Refusal.of("naf.letter", bare) : Refusal.of("naf.form");
    }
}
