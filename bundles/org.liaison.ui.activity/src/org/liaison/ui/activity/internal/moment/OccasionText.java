// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.moment;

import java.time.LocalDate;
import java.util.Locale;

import org.liaison.activity.Occasion;
import org.liaison.values.Texts;

/**
 * Says what is celebrated, and when.
 *
 * @param language the reader's language
 * @param today today
 */
public record OccasionText(Locale language, LocalDate today) {

    private static final Texts TEXTS = new Texts(OccasionText.class);

    /**
     * What is celebrated.
     *
     * @param occasion the occasion
     * @return for example {@code Anniversaire}
     */
    public String what(Occasion occasion) {
        String kind = occasion.kind().map(term -> term.label(language)).orElseGet(() -> TEXTS.get(language, "birthday"));
        return occasion.label().isEmpty() ? kind : kind + " \u2013 " + occasion.label();
    }

    /**
     * When, and for the how manieth time.
     *
     * @param occasion the occasion
     * @return for example {@code demain, 46 ans}
     */
    public String when(Occasion occasion) {
        String left = TEXTS.get(language, "left", occasion.daysLeft(today));
        int years = occasion.years().orElse(0);
        return years > 0 ? TEXTS.get(language, "years", left, years) : left;
    }

    /**
     * The day itself with all that is known of it.
     *
     * @param occasion the occasion
     * @return for example {@code 14/07/1980 (demain, 46 ans)}
     */
    public String line(Occasion occasion) {
        return occasion.day().show(language) + " (" + when(occasion) + ')';
    }
}
