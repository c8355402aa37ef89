// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The translated texts of one package: the resource bundle {@code messages} (English), {@code messages_fr} and
 * {@code messages_nl} that lies beside a class of that package.
 *
 * <p>Texts hold no state: the language is asked for at each call, so one program can speak several languages at once.
 *
 * @param anchor a class of the package, whose class loader finds the texts; never null
 */
public record Texts(Class<?> anchor) implements Wording {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * {@inheritDoc}
     *
     * @return the text; the key between exclamation marks if there is none
     */
    @Override
    public String get(Locale language, String key, Object... arguments) {
        try {
            return new MessageFormat(bundle(language).getString(key), language).format(arguments);
        } catch (MissingResourceException missing) {
            return '!' + key + '!';
        }
    }

    /**
     * Whether there is a text of that key.
     *
     * @param key the key; never null
     * @return true if the English texts have it
     */
    public boolean has(String key) {
        return bundle(Locale.ROOT).containsKey(key);
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(anchor.getPackageName() + ".messages", language, anchor.getClassLoader(), NO_FALLBACK);
    }
}
