// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.liaison.values.Texts;

/** What is printed besides the data, in the user's language. */
public final class Words {

    private static final Texts TEXTS = new Texts(Words.class);

    private Words() {
    }

    /**
     * A text.
     *
     * @param language the reader's language
     * @param key its key
     * @param arguments what fills its placeholders
     * @return the text
     */
    public static String of(Locale language, String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /**
     * The day of printing.
     *
     * @param language the reader's language
     * @return today
     */
    public static String today(Locale language) {
        return LocalDate.now().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
}
