// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.text.NumberFormat;
import java.util.Locale;

import org.liaison.values.Texts;

/**
 * What the criteria pane says.
 *
 * @param language the user's language
 */
record PaneTexts(Locale language) {

    private static final Texts TEXTS = new Texts(PaneTexts.class);

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** A number as the language groups it. */
    String number(int number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }
}
