// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.inject.Provider;

import org.eclipse.swt.widgets.Control;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.values.Texts;
import org.liaison.views.Views;

/**
 * What views and filters of a list work with.
 *
 * @param service keeps them; asked for in the background only, since it waits for the database
 * @param background runs what waits
 * @param memory what the list looked like when it was last left
 * @param icons draws icons
 * @param language the user's language
 */
public record Desk(Provider<Views> service, Background background, Memory memory, Icons icons, Locale language) {

    private static final Texts TEXTS = new Texts(Desk.class);

    /**
     * A text in the user's language.
     *
     * @param key its key
     * @param arguments what fills its placeholders
     * @return the text
     */
    public String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /**
     * Asks the service for something in the background; what goes wrong is said to the user.
     *
     * @param owner what the answer is for; if it is disposed meanwhile, the answer is dropped
     * @param work asks
     * @param show takes the answer on the UI thread
     * @param <T> the answer
     */
    public <T> void ask(Control owner, Function<Views, T> work, Consumer<? super T> show) {
        background.run(owner, () -> work.apply(service.get()), show);
    }
}
