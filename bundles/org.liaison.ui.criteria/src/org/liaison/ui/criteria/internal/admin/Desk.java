// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Control;

import org.liaison.criteria.Criteria;
import org.liaison.search.Search;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompts;
import org.liaison.values.Texts;

/** What the screen of fields needs of the world. */
@Creatable
public final class Desk {

    private static final Texts TEXTS = new Texts(Desk.class);

    private final Store store;
    private final Search search;
    private final Locale language;
    private final Icons icons;
    private final Background background;
    private final Prompts prompts;
    private final Failures failures;

    /**
     * Made by injection.
     *
     * @param store where the fields are
     * @param search counts
     * @param workplace the user's language
     * @param icons for buttons
     * @param background works beside the UI thread
     * @param prompts asks
     * @param failures explains
     */
    @Inject
    public Desk(Store store, Search search, Workplace workplace, Icons icons, Background background, Prompts prompts,
            Failures failures) {
        this.store = store;
        this.search = search;
        this.language = workplace.language();
        this.icons = icons;
        this.background = background;
        this.prompts = prompts;
        this.failures = failures;
    }

    Criteria criteria() {
        return new Criteria(store, language, Intent.Origin.TYPED);
    }

    Store store() {
        return store;
    }

    Search search() {
        return search;
    }

    Locale language() {
        return language;
    }

    Icons icons() {
        return icons;
    }

    Prompts prompts() {
        return prompts;
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** Changes something in the background; what stands in the way is shown in a window. */
    void run(Control owner, Runnable work) {
        background.run(owner, () -> {
            work.run();
            return true;
        }, done -> {
        });
    }

    /** Changes something in the background; what stands in the way is told as a sentence. */
    void attempt(Control owner, Runnable work, Runnable done, Consumer<String> refused) {
        background.run(owner, () -> {
            work.run();
            return true;
        }, stored -> done.run(), failure -> refused.accept(failures.sentence(failure)));
    }

    <T> void read(Control owner, Supplier<T> work, Consumer<T> show) {
        background.run(owner, work, show);
    }
}
