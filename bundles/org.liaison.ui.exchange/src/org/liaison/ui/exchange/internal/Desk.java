// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.exchange.ExchangeException;
import org.liaison.store.Progress;
import org.liaison.store.Workplace;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.ui.work.Windows;
import org.liaison.values.Texts;

/** What imports and the making of sample data need of the window: questions, progress that can be cancelled, a word at the end. */
@Creatable
public final class Desk {

    private static final Texts TEXTS = new Texts(Desk.class);

    private final Display display;
    private final Icons icons;
    private final Prompts prompts;
    private final Failures failures;
    private final Background background;
    private final IEventBroker events;
    private final Locale language;

    @Inject
    public Desk(Display display, Icons icons, Prompts prompts, Failures failures, Background background, IEventBroker events,
            Workplace workplace) {
        this.display = display;
        this.icons = icons;
        this.prompts = prompts;
        this.failures = failures;
        this.background = background;
        this.events = events;
        this.language = workplace.language();
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    Locale language() {
        return language;
    }

    Icons icons() {
        return icons;
    }

    Shell shell() {
        return Windows.front(display);
    }

    int ask(Prompt.Kind kind, String title, String text, String details, String... answers) {
        return prompts.ask(new Prompt(shell(), kind, title, text, details, java.util.List.of(answers)));
    }

    void say(String message) {
        events.post(ModelIds.TOPIC_MESSAGE, message);
    }

    /** Does something long in the background, with a window that shows how far it is and ends it. */
    <T> void work(String title, Function<Progress, T> job, Consumer<T> done) {
        Shell owner = shell();
        ProgressWindow window = new ProgressWindow(owner, icons, title, text("cancel"), count -> text("progress", count));
        background.run(owner, () -> job.apply(window), result -> {
            window.close();
            done.accept(result);
        }, failure -> {
            window.close();
            failed(owner, failure);
        });
    }

    void failed(Shell owner, Throwable failure) {
        switch (failure) {
            case CancellationException ended -> say(text("cancelled"));
            case ExchangeException refused -> prompts.ask(new Prompt(owner, Prompt.Kind.ERROR, text("refusedTitle"),
                    refused.place() + ": " + refused.problem().text(language), "", java.util.List.of(text("close"))));
            default -> failures.show(owner, failure);
        }
    }
}
