// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;
import org.liaison.store.Store.Subscription;
import org.liaison.store.Workplace;
import org.liaison.ui.ModelIds;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Toast;
import org.liaison.ui.work.Windows;
import org.liaison.values.Texts;

/**
 * Takes back the user's last change set, and puts it again. What the menu calls them is known beforehand, since a menu must not wait
 * for the database.
 */
@Creatable
@Singleton
public final class UndoRedo {

    private static final System.Logger LOG = System.getLogger(UndoRedo.class.getName());
    private static final Texts TEXTS = new Texts(UndoRedo.class);

    private final Store store;
    private final Workplace workplace;
    private final Display display;
    private final Background background;
    private final IEventBroker events;
    private final Subscription subscription;
    private volatile Known known = new Known(false, Optional.empty(), Optional.empty());

    /**
     * Made by injection.
     *
     * @param store keeps the log
     * @param workplace the author and language
     * @param display shows what comes of it
     * @param background does it
     * @param events says that it is done
     */
    @Inject
    public UndoRedo(Store store, Workplace workplace, Display display, Background background, IEventBroker events) {
        this.store = store;
        this.workplace = workplace;
        this.display = display;
        this.background = background;
        this.events = events;
        subscription = store.subscribe(change -> look());
    }

    /** Looks what can be undone, in the background, when the database is up. */
    void lookSoon() {
        store.ready().thenRunAsync(this::look).exceptionally(failure -> {
            LOG.log(Failures.level(failure), "What can be undone is not known", failure);
            return null;
        });
    }

    private synchronized void look() {
        known = new Known(true, store.log().undoable(workplace.author()), store.log().redoable(workplace.author()));
    }

    @PreDestroy
    void close() {
        subscription.close();
    }

    Optional<ChangeSet> undoable() {
        return known.undoable();
    }

    Optional<ChangeSet> redoable() {
        return known.redoable();
    }

    /** Whether it is worth trying: as long as nobody has looked, a key that is pressed must not fall on deaf ears. */
    boolean canUndo() {
        return !typing() && (!known.looked() || known.undoable().isPresent());
    }

    boolean canRedo() {
        return !typing() && (!known.looked() || known.redoable().isPresent());
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(workplace.language(), key, arguments);
    }

    /** While something is typed, its own undo counts, and the keys are the control's. */
    boolean typing() {
        Control control = display.getFocusControl();
        return (control instanceof Text || control instanceof Combo) && (control.getStyle() & SWT.READ_ONLY) == 0
                && control.getData(ModelIds.TEST_ID) instanceof String id && !id.endsWith("filter");
    }

    void undo() {
        run("undo", "undoing", "undone", () -> store.log().undoable(workplace.author()), ChangeSet::id);
    }

    void redo() {
        run("redo", "redoing", "redone", () -> store.log().redoable(workplace.author()),
                change -> change.undoneBy().orElse(change.id()));
    }

    private void run(String what, String doing, String done, Supplier<Optional<ChangeSet>> which, ToLongFunction<ChangeSet> id) {
        Consumer<String> say = sentence -> events.post(ModelIds.TOPIC_MESSAGE, sentence);
        Supplier<Optional<String>> work = () -> which.get().map(change -> {
            String title = change.intent().title();
            say.accept(text(doing, title));
            store.undo(id.applyAsLong(change), text(what + "Title", title));
            return title;
        });
        Shell owner = owner();
        background.run(owner, work, title -> {
            Toast.dismiss(owner);
            say.accept(title.map(told -> text(done, told)).orElse(text(what + "Nothing")));
        });
    }

    /** The window that works, else any: what was undone is to be said, and a refusal shown, whichever has the focus. */
    private Shell owner() {
        return Windows.front(display);
    }

    /** What is known of the log, and whether it was looked at yet. */
    private record Known(boolean looked, Optional<ChangeSet> undoable, Optional<ChangeSet> redoable) {
    }
}
