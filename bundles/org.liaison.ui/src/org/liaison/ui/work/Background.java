// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Runs what waits for the database or the index off the UI thread, and hands the result back to it. */
@Creatable
@Singleton
public final class Background {

    private static final int SLOW_MILLIS = 500;

    private final Failures failures;
    private final ExecutorService threads = Executors.newCachedThreadPool(Background::thread);

    /**
     * Made by injection.
     *
     * @param failures says what goes wrong
     */
    @Inject
    public Background(Failures failures) {
        this.failures = failures;
    }

    /**
     * Does something in the background; what goes wrong is said to the user.
     *
     * @param owner what the result is for: if it is disposed meanwhile, the result is dropped. After half a second of work its
     *            pointer shows that there is something to wait for
     * @param work does it, on a background thread
     * @param show takes the result, on the UI thread
     * @param <T> the result
     */
    public <T> void run(Control owner, Supplier<T> work, Consumer<? super T> show) {
        start(owner, work, show);
    }

    /**
     * Does what {@link #run} does, for who may want to wait a moment for it.
     *
     * @param owner what the result is for
     * @param work does it, on a background thread
     * @param show takes the result, on the UI thread
     * @param <T> the result
     * @return the work under way
     */
    public <T> Underway start(Control owner, Supplier<T> work, Consumer<? super T> show) {
        return start(owner, work, show, failure -> failures.show(owner.getShell(), failure));
    }

    /**
     * Does something in the background.
     *
     * @param owner what the result is for: if it is disposed meanwhile, the result is dropped. After half a second of work its
     *            pointer shows that there is something to wait for
     * @param work does it, on a background thread
     * @param show takes the result, on the UI thread
     * @param failed takes what the work threw, on the UI thread
     * @param <T> the result
     */
    public <T> void run(Control owner, Supplier<T> work, Consumer<? super T> show, Consumer<Throwable> failed) {
        start(owner, work, show, failed);
    }

    /**
     * Begins something before there is anything to show it in.
     *
     * @param work does it, on a background thread
     * @param <T> the result
     * @return waits for the result and gives it, or throws what the work threw; not for the UI thread
     */
    public <T> Supplier<T> begin(Supplier<T> work) {
        CompletableFuture<T> task = CompletableFuture.supplyAsync(work, threads);
        return () -> {
            try {
                return task.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        };
    }

    /**
     * Does what {@link #run(Control, Supplier, Consumer, Consumer)} does, for who may want to wait a moment for it.
     *
     * @param owner what the result is for
     * @param work does it, on a background thread
     * @param show takes the result, on the UI thread
     * @param failed takes what the work threw, on the UI thread
     * @param <T> the result
     * @return the work under way
     */
    public <T> Underway start(Control owner, Supplier<T> work, Consumer<? super T> show, Consumer<Throwable> failed) {
        Display display = owner.getDisplay();
        CompletableFuture<T> task = CompletableFuture.supplyAsync(work, threads);
        Underway underway = new Underway(task, () -> handBack(owner, task, show, failed));
        display.timerExec(SLOW_MILLIS, () -> markSlow(owner, task));
        task.whenComplete((result, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(underway::handBack);
            }
        });
        return underway;
    }

    private static void markSlow(Control owner, CompletableFuture<?> task) {
        if (!task.isDone() && !owner.isDisposed()) {
            owner.setCursor(owner.getDisplay().getSystemCursor(SWT.CURSOR_APPSTARTING));
        }
    }

    private static <T> void handBack(Control owner, CompletableFuture<T> task, Consumer<? super T> show,
            Consumer<Throwable> failed) {
        if (owner.isDisposed()) {
            return;
        }
        owner.setCursor(null);
        if (task.isCompletedExceptionally()) {
            Throwable failure = task.exceptionNow();
            failed.accept(failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
        } else {
            show.accept(task.resultNow());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "liaison-background");
        thread.setDaemon(true);
        return thread;
    }
}
