// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoScope;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/** Takes any change set back, or a part of it: looks first what that would do, lets the user decide, and says what was done. */
public final class UndoDesk {

    private static final Texts TEXTS = new Texts(UndoDesk.class);
    /** What is done faster than anybody could read how far it is. */
    private static final int QUICK = 2_000;

    private final FormServices services;

    /**
     * A desk.
     *
     * @param services what every form needs
     */
    public UndoDesk(FormServices services) {
        this.services = services;
    }

    /**
     * Opens the preview of taking a change set back.
     *
     * @param owner what it is done for
     * @param changeSet the change set; where it was taken back, it is put again
     * @param scope how much of it
     */
    public void open(Control owner, ChangeSet changeSet, UndoScope scope) {
        boolean again = changeSet.undoneBy().isPresent() && scope instanceof UndoScope.Everything;
        long id = again ? changeSet.undoneBy().getAsLong() : changeSet.id();
        open(owner, id, changeSet.size(), scope, text(titleKey(scope, again), changeSet.intent().title()),
                text(verbKey(scope, again)));
    }

    /**
     * Opens the preview of bringing records back.
     *
     * @param owner what it is done for
     * @param changeSet the change set that deleted them
     * @param records the records
     * @param title what they are called
     */
    public void restore(Control owner, ChangeSet changeSet, UndoScope.Records records, String title) {
        open(owner, changeSet.id(), changeSet.size(), records, text("undo.restore", title), text(verbKey(records, false)));
    }

    private void open(Control owner, long id, long size, UndoScope scope, String title, String verb) {
        run(owner, text("undo.looking"), size, progress -> services.store().undoing().plan(id, scope, progress),
                plan -> preview(owner, plan, title, verb));
    }

    private static String titleKey(UndoScope scope, boolean again) {
        return switch (scope) {
            case UndoScope.Everything all -> again ? "undo.again" : "undo.title";
            case UndoScope.Records records -> "undo.restore";
            case UndoScope.Value value -> "undo.value";
        };
    }

    private static String verbKey(UndoScope scope, boolean again) {
        return switch (scope) {
            case UndoScope.Everything all -> again ? "undo.doAgain" : "undo.do";
            case UndoScope.Records records -> "undo.doRestore";
            case UndoScope.Value value -> "undo.doValue";
        };
    }

    private void preview(Control owner, UndoPlan plan, String title, String verb) {
        if (plan.counts().nothing()) {
            services.prompts().ask(new Prompt(owner.getShell(), Prompt.Kind.NOTICE, text("undo.nothing"),
                    text(plan.counts().impossible() > 0 ? "undo.nothingPossible" : "undo.asBefore"), "",
                    List.of(text("undo.close"))));
            return;
        }
        new UndoWindow(owner.getShell(), services, plan, title, verb,
                decisions -> carryOut(owner, plan, decisions, title)).open();
    }

    private void carryOut(Control owner, UndoPlan plan, UndoDecisions decisions, String title) {
        run(owner, title, plan.changeSet().size(),
                progress -> services.store().undoing().carryOut(plan, decisions, title, progress),
                done -> say(owner.getShell(), done));
    }

    private void say(Shell shell, Optional<ChangeSet> done) {
        done.ifPresentOrElse(
                set -> Toast.show(shell, text("undo.done", set.intent().title(), set.size()), text("undo.back"),
                        () -> services.background().run(shell,
                                () -> services.store().undo(set.id(), text("undo.again", set.intent().title())), again -> {
                                    // the lists tell it
                                })),
                () -> Toast.show(shell, text("undo.kept"), text("undo.close"), () -> {
                    // it goes by itself
                }));
    }

    /**
     * Does something that may take long, with a window that shows how far it is and ends it.
     *
     * @param owner what it is done for
     * @param title what is done
     * @param size how much it is about
     * @param job does it
     * @param show takes what comes of it
     * @param <T> what comes of it
     */
    public <T> void run(Control owner, String title, long size, Function<Progress, T> job, Consumer<T> show) {
        ProgressWindow window = size < QUICK
                ? null
                : new ProgressWindow(owner.getShell(), services.icons(), title, text("undo.cancel"),
                        count -> text("undo.progress", count));
        services.background().run(owner, () -> job.apply(window == null ? Progress.NONE : window), result -> {
            close(window);
            show.accept(result);
        }, failure -> {
            close(window);
            if (!(failure instanceof CancellationException)) {
                services.failures().show(owner.getShell(), failure);
            }
        });
    }

    private static void close(ProgressWindow window) {
        if (window != null) {
            window.close();
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(services.language(), key, arguments);
    }
}
