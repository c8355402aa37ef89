// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
import org.liaison.ui.work.Background;
import org.liaison.values.Texts;

/**
 * Takes back the user's last change set, and puts it again. What the menu calls them is known beforehand, since a menu must not wait
 * for the database.
 */
@Creatable
@Singleton
public final class UndoRedo {

    private static final Texts TEXTS = new Texts(UndoRedo.class);

    private final Store store;
    private final Workplace workplace;
    private final Display display;
    private final Background background;
    private final IEventBroker events;
    private final Subscription subscription;
    private volatile Optional<ChangeSet> undoable = Optional.empty();
    private volatile Optional<ChangeSet> redoable = Optional.empty();

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
        store.ready().thenRunAsync(this::look);
    }

    private void look() {
        undoable = store.log().undoable(workplace.author());
        redoable = store.log().redoable(workplace.author());
    }

    @PreDestroy
    void close() {
        subscription.close();
    }

    Optional<ChangeSet> undoable() {
        return undoable;
    }

    Optional<ChangeSet> redoable() {
        return redoable;
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
        String title = undoable.map(change -> change.intent().title()).orElse("");
        run(() -> store.log().undoable(workplace.author()).map(ChangeSet::id), text("undoTitle", title),
                text("undoing", title), text("undone", title));
    }

    void redo() {
        String title = redoable.map(change -> change.intent().title()).orElse("");
        run(() -> store.log().redoable(workplace.author()).map(change -> change.undoneBy().orElse(change.id())),
                text("redoTitle", title), text("redoing", title), text("redone", title));
    }

    private void run(Supplier<Optional<Long>> which, String title, String begun, String done) {
        events.post(ModelIds.TOPIC_MESSAGE, begun);
        Shell owner = display.getActiveShell();
        Consumer<Optional<ChangeSet>> say = change -> change.ifPresent(stored -> events.post(ModelIds.TOPIC_MESSAGE, done));
        background.run(owner, () -> which.get().map(id -> store.undo(id, title)), say);
    }
}
