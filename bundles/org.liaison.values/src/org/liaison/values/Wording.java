// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.Locale;

/** Says things in the reader's language: the {@link Texts} of a package, or words that users gave. */
@FunctionalInterface
public interface Wording {

    /**
     * The text of a key, with its placeholders ({@code {0}}, {@code {1,number}} …) filled in as {@link java.text.MessageFormat}
     * does.
     *
     * @param language the reader's language; never null
     * @param key the key; never null
     * @param arguments what fills the placeholders; may be empty
     * @return the text, never null
     */
    String get(Locale language, String key, Object... arguments);
}
