// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/** What an administration screen needs of the window: questions, work in the background, a word at the end with a way back. */
@Creatable
public final class AdminDesk {

    private static final Texts TEXTS = new Texts(AdminDesk.class);

    private final Icons icons;
    private final Prompts prompts;
    private final Failures failures;
    private final Background background;
    private final IEventBroker events;
    private final Store store;
    private final Locale language;

    /**
     * Made by injection.
     *
     * @param icons draws icons
     * @param prompts asks
     * @param failures says what goes wrong
     * @param background works
     * @param events says what was done
     * @param store takes things back
     * @param workplace the user's language
     */
    @Inject
    public AdminDesk(Icons icons, Prompts prompts, Failures failures, Background background, IEventBroker events, Store store,
            Workplace workplace) {
        this.icons = icons;
        this.prompts = prompts;
        this.failures = failures;
        this.background = background;
        this.events = events;
        this.store = store;
        this.language = workplace.language();
    }

    /**
     * A text of these screens.
     *
     * @param key its key
     * @param arguments what fills it
     * @return the text in the user's language
     */
    public String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /**
     * The user's language.
     *
     * @return never null
     */
    public Locale language() {
        return language;
    }

    /**
     * Draws icons.
     *
     * @return never null
     */
    public Icons icons() {
        return icons;
    }

    /**
     * Where the data are.
     *
     * @return never null
     */
    public Store store() {
        return store;
    }

    /**
     * Asks before something is done that cannot be overlooked.
     *
     * @param shell the window
     * @param title the question
     * @param text what will happen, in numbers
     * @param doIt the label of the button that does it
     * @return whether it is to be done
     */
    public boolean sure(Shell shell, String title, String text, String doIt) {
        return prompts.ask(new Prompt(shell, Prompt.Kind.QUESTION, title, text, "", List.of(doIt, text("cancel")))) == 0;
    }

    /**
     * Works in the background; a window says what goes wrong.
     *
     * @param owner what the result is for
     * @param work does it
     * @param show takes the result, on the UI thread
     * @param <T> the result
     */
    public <T> void run(Control owner, Supplier<T> work, Consumer<? super T> show) {
        background.run(owner, work, show);
    }

    /**
     * Works in the background and hands on the sentence of what goes wrong.
     *
     * @param owner what the result is for
     * @param work does it
     * @param show takes the result, on the UI thread
     * @param refused takes the sentence, on the UI thread
     * @param <T> the result
     */
    public <T> void run(Control owner, Supplier<T> work, Consumer<? super T> show, Consumer<String> refused) {
        background.run(owner, work, show, failure -> {
            failures.log(failure);
            refused.accept(failures.sentence(failure));
        });
    }

    /**
     * Does something long in the background, with a window that shows how far it is and ends it.
     *
     * @param owner what it is done for
     * @param title what is done
     * @param job does it
     * @param done takes what was stored
     */
    public void runLong(Control owner, String title, Function<Progress, ChangeSet> job, Consumer<ChangeSet> done) {
        ProgressWindow window = new ProgressWindow(owner.getShell(), icons, title, text("cancel"),
                count -> text("progress", count));
        background.run(owner, () -> job.apply(window), stored -> {
            window.close();
            done.accept(stored);
        }, failure -> {
            window.close();
            if (failure instanceof CancellationException) {
                events.post(ModelIds.TOPIC_MESSAGE, text("cancelled"));
            } else {
                failures.show(owner.getShell(), failure);
            }
        });
    }

    /**
     * Says what was done.
     *
     * @param text a few words
     */
    public void say(String text) {
        events.post(ModelIds.TOPIC_MESSAGE, text);
    }

    /**
     * Says what was done, with a way to take it back.
     *
     * @param shell the window
     * @param changeSet what was stored
     */
    public void done(Shell shell, ChangeSet changeSet) {
        String title = changeSet.intent().title();
        events.post(ModelIds.TOPIC_MESSAGE, title);
        Toast.show(shell, title, text("undo"), () -> background.run(shell,
                () -> store.undo(changeSet.id(), text("undoTitle", title)),
                undone -> events.post(ModelIds.TOPIC_MESSAGE, text("undone", title))));
    }
}
