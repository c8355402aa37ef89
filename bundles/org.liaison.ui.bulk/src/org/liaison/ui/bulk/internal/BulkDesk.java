// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.bulk.Bulk;
import org.liaison.bulk.Bulk.Outcome;
import org.liaison.bulk.BulkAction;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
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
import org.liaison.ui.work.Windows;
import org.liaison.values.Texts;

/** Asks in numbers, does it in the background with a way to end it, and says what came of it with a way to take it back. */
@Creatable
public final class BulkDesk {

    private static final Texts TEXTS = new Texts(BulkDesk.class);
    /** So few are done before a window could be read. */
    private static final int FEW = 500;

    private final Display display;
    private final Icons icons;
    private final Prompts prompts;
    private final Failures failures;
    private final Background background;
    private final IEventBroker events;
    private final Store store;
    private final Bulk bulk;
    private final Locale language;

    /**
     * Made by injection.
     *
     * @param display where to ask
     * @param icons draws icons
     * @param prompts asks
     * @param failures says what goes wrong
     * @param background does it
     * @param events says what was done
     * @param store takes things back
     * @param bulk does it to many
     * @param workplace the user's language
     */
    @Inject
    public BulkDesk(Display display, Icons icons, Prompts prompts, Failures failures, Background background, IEventBroker events,
            Store store, Bulk bulk, Workplace workplace) {
        this.display = display;
        this.icons = icons;
        this.prompts = prompts;
        this.failures = failures;
        this.background = background;
        this.events = events;
        this.store = store;
        this.bulk = bulk;
        this.language = workplace.language();
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** Asks for a name, and hands it on if one was given. */
    void ask(NameWindow.Question question, List<String> names, Consumer<String> use) {
        new NameWindow(shell(), icons, this::text, question, names).ask().ifPresent(use);
    }

    /** Asks for the text of a field, and hands it on if one was given. */
    void askText(String label, boolean lines, int longest, Consumer<String> use) {
        new TextWindow(shell(), icons, this::text, label, lines, longest).ask().ifPresent(use);
    }

    /** Does something to records; asks before it does so to several. */
    <E extends DomainEntity> void run(BulkAction<E> action, long[] ids) {
        EntityType<?> type = store.type(action.type().getSimpleName()).orElseThrow();
        Shell owner = shell();
        if (ids.length > 1 && prompts.ask(new Prompt(owner, Prompt.Kind.QUESTION, text("askTitle", ids.length),
                text("askText", announced(action, type.counted(language, ids.length))), "",
                List.of(text("doIt"), text("cancel")))) != 0) {
            return;
        }
        if (ids.length <= FEW) {
            background.run(owner, () -> bulk.run(action, ids, Intent.Origin.TYPED, Progress.NONE),
                    outcome -> say(owner, action, outcome));
        } else {
            runLong(owner, action, ids, action.title(language, type.counted(language, ids.length)));
        }
    }

    private String announced(BulkAction<?> action, String records) {
        String notice = action.notice(language);
        return action.title(language, records) + (notice.isEmpty() ? "" : "\n\n" + notice);
    }

    private <E extends DomainEntity> void runLong(Shell owner, BulkAction<E> action, long[] ids, String title) {
        ProgressWindow window = new ProgressWindow(owner, icons, title, text("cancel"), count -> text("progress", count));
        background.run(owner, () -> bulk.run(action, ids, Intent.Origin.TYPED, window), outcome -> {
            window.close();
            say(owner, action, outcome);
        }, failure -> {
            window.close();
            if (failure instanceof CancellationException) {
                events.post(ModelIds.TOPIC_MESSAGE, text("cancelled"));
            } else {
                failures.show(owner, failure);
            }
        });
    }

    private void say(Shell owner, BulkAction<?> action, Outcome outcome) {
        int all = outcome.changed() + outcome.unchanged() + outcome.leftOut();
        String title = outcome.changeSet().map(stored -> stored.intent().title()).orElseGet(() -> action.title(language,
                store.type(action.type().getSimpleName()).orElseThrow().counted(language, all)));
        String said = outcome.leftOut() == 0
                ? text("done", title, outcome.changed())
                : text("doneSome", title, outcome.changed(), outcome.leftOut());
        events.post(ModelIds.TOPIC_MESSAGE, said);
        Optional<ChangeSet> stored = outcome.changeSet();
        Toast.show(owner, said, stored.isPresent() ? text("undo") : null, () -> stored.ifPresent(this::undo));
    }

    private void undo(ChangeSet changeSet) {
        String title = changeSet.intent().title();
        background.run(shell(), () -> store.undo(changeSet.id(), text("undoTitle", title)),
                undone -> events.post(ModelIds.TOPIC_MESSAGE, text("undone", title)));
    }

    private Shell shell() {
        return Windows.front(display);
    }
}
