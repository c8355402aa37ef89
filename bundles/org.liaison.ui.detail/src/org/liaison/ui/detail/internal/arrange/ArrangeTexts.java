// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import java.util.Locale;

import org.liaison.values.Texts;

/**
 * The texts of this package in the user's language.
 *
 * @param language the user's language
 */
record ArrangeTexts(Locale language) {

    private static final Texts TEXTS = new Texts(ArrangeTexts.class);

    String get(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
