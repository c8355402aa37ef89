// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.guard.BackupPlan.Rhythm;
import org.liaison.guard.BackupShelf;
import org.liaison.store.StoreException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Workplace;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.guard.internal.retention.RetentionWatch;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/**
 * Makes backups by the plan while the user works: on a thread of its own that gives way to all others, for the first time when the
 * program has been running for a while. What goes wrong is said once, at the bottom of the window, since nobody asked just now.
 */
@Creatable
final class BackupWatch {

    private static final System.Logger LOGGER = System.getLogger(BackupWatch.class.getName());
    private static final Texts TEXTS = new Texts(BackupWatch.class);
    /** Tests of the whole program need not wait that long. */
    private static final long FIRST_SECONDS = Long.getLong("liaison.backup.first", 600);
    private static final long SECONDS = 900;
    private static final long DAY = 86_400;

    private final GuardDesk desk;
    private final Provider<BackupShelf> shelf;
    private final Workplace workplace;
    private final BackupsOpener opener;
    private final RetentionWatch retention;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Liaison backup").priority(Thread.MIN_PRIORITY).factory());
    private boolean said;

    @Inject
    BackupWatch(GuardDesk desk, Provider<BackupShelf> shelf, Workplace workplace, BackupsOpener opener,
            RetentionWatch retention) {
        this.desk = desk;
        this.shelf = shelf;
        this.workplace = workplace;
        this.opener = opener;
        this.retention = retention;
    }

    void start() {
        workplace.settled()
                .thenRun(() -> {
                    thread.scheduleWithFixedDelay(this::look, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
                    thread.scheduleWithFixedDelay(retention::look, FIRST_SECONDS, DAY, TimeUnit.SECONDS);
                });
    }

    private void look() {
        try {
            shelf.get().makeIfDue();
            if (!said && shelf.get().damagedPlan().isPresent()) {
                say(TEXTS.get(desk.language(), "planDamaged"));
            } else if (!said && shelf.get().status().late()) {
                say(TEXTS.get(desk.language(), "lateToast"));
            }
        } catch (StoreException failure) {
            LOGGER.log(Level.WARNING, "A backup by the plan failed", failure);
            if (failure instanceof StoreUnavailableException unavailable && unavailable.damaged()) {
                desk.display().asyncExec(() -> desk.failures().show(desk.shell(), failure));
            } else if (!said) {
                say(TEXTS.get(desk.language(), "failed", failure.problem().text(desk.language())));
            }
        }
    }

    private void say(String text) {
        said = true;
        Display display = desk.display();
        if (!display.isDisposed()) {
            display.asyncExec(() -> Toast.show(desk.shell(), text, TEXTS.get(desk.language(), "open"), opener::open));
        }
    }

    /** Makes the last backup of the day, if that is the plan; the window says so meanwhile, and then goes. */
    void closing() {
        thread.shutdown();
        if (shelf.get().plan().rhythm() != Rhythm.CLOSING) {
            return;
        }
        Shell notice = notice();
        CompletableFuture<Void> made = CompletableFuture.runAsync(this::atClosing);
        made.whenComplete((nothing, failure) -> desk.display().asyncExec(notice::close));
        while (!notice.isDisposed()) {
            if (!desk.display().readAndDispatch()) {
                desk.display().sleep();
            }
        }
    }

    private void atClosing() {
        try {
            shelf.get().makeIfChanged();
        } catch (StoreException failure) {
            LOGGER.log(Level.WARNING, "The backup at closing failed", failure);
        }
    }

    private Shell notice() {
        Shell notice = new Shell(desk.display(), SWT.NO_TRIM | SWT.ON_TOP);
        Palette palette = Palette.of(desk.display());
        notice.setBackground(palette.surface());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        notice.setLayout(layout);
        Label label = new Label(notice, SWT.NONE);
        label.setBackground(palette.surface());
        label.setForeground(palette.text());
        label.setText(TEXTS.get(desk.language(), "closing"));
        notice.pack();
        Rectangle area = desk.display().getPrimaryMonitor().getClientArea();
        Point size = notice.getSize();
        notice.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
        notice.open();
        return notice;
    }
}
