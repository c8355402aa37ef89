// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import java.util.concurrent.CompletionException;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.liaison.guard.BackupShelf;
import org.liaison.store.StoreUnavailableException;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Remedy;
import org.liaison.values.Texts;

/**
 * Leads whoever meets damaged data to the last backup that is whole, which is looked for first, off the UI thread. While that question is
 * open no other is asked: one damaged page shows itself in many places.
 */
@Creatable
final class DamageRemedy implements Remedy {

    private static final Texts TEXTS = new Texts(DamageRemedy.class);

    private final GuardDesk desk;
    private final Provider<BackupShelf> shelf;
    private final Runnable backups;
    private boolean asking;

    @Inject
    DamageRemedy(GuardDesk desk, Provider<BackupShelf> shelf, BackupsOpener opener) {
        this(desk, shelf, opener::open);
    }

    DamageRemedy(GuardDesk desk, Provider<BackupShelf> shelf, Runnable backups) {
        this.desk = desk;
        this.shelf = shelf;
        this.backups = backups;
    }

    @Override
    public boolean help(Shell shell, Throwable failure) {
        if (!isDamage(failure)) {
            return false;
        }
        Shell over = shell == null ? desk.shell() : shell;
        if (!asking && over != null) {
            asking = true;
            desk.background().run(over, () -> shelf.get().lastGood().map(good -> desk.moment(good.state().at())).orElse(""),
                    at -> ask(over, failure, at), unreadable -> ask(over, failure, ""));
        }
        return true;
    }

    private static boolean isDamage(Throwable failure) {
        Throwable thrown = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return thrown instanceof StoreUnavailableException unavailable && unavailable.damaged();
    }

    private void ask(Shell over, Throwable failure, String at) {
        int answer = desk.ask(over, Prompt.Kind.ERROR, say("damage.title"),
                at.isEmpty() ? say("damage.none") : say("damage.text", at), desk.failures().sentence(failure),
                say("damage.backups"), say("damage.later"));
        asking = false;
        if (answer == 0) {
            backups.run();
        }
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(desk.language(), key, arguments);
    }
}
