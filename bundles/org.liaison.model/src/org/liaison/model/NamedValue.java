// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Locale;

/** A stored value that says by itself what it is the value of, such as the answer to a field that users define. */
public interface NamedValue {

    /**
     * What it is the value of; the history names the value by it.
     *
     * @return null only while it is being filled in
     */
    Labelled asked();

    /**
     * A value's title.
     *
     * @param asked what it is the value of; null if it is not known
     * @param said the value, as a reader sees it; null if there is none
     * @return such as {@code Size: > 100 employees}, in the language of the display; never null
     */
    static String title(Labelled asked, String said) {
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        String name = asked == null ? "" : asked.label(language);
        if (said == null || said.isBlank() || name.isEmpty()) {
            return said == null || said.isBlank() ? name : said;
        }
        return name + (language.getLanguage().equals("fr") ? "\u00a0: " : ": ") + said;
    }
}
