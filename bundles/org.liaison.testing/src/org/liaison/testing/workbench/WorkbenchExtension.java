// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.liaison.store.Store;
import org.liaison.testing.internal.Framework;
import org.liaison.testing.screen.Screenshot;
import org.liaison.testing.window.WidgetTree;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * The whole client for all tests of a class, on an empty database of its own; register it as a static field. Tests run on the thread
 * of the window. A test during which an error is logged fails; a test that fails leaves a picture of the screen.
 */
public final class WorkbenchExtension implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor {

    private final Locale language;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
                errors.add(entry.getLoggerName() + ": " + entry.getMessage()
                        + (entry.getThrown() == null ? "" : " " + entry.getThrown()));
            }
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private BundleContext bundles;
    private Path folder;
    private FutureTask<Object> run;
    private Display display;
    private Store store;
    private WorkbenchWindow window;

    private WorkbenchExtension(Locale language) {
        this.language = language;
    }

    /**
     * An extension to be registered.
     *
     * @param language the language of the user
     * @return the extension
     */
    public static WorkbenchExtension speaking(Locale language) {
        return new WorkbenchExtension(Objects.requireNonNull(language));
    }

    /**
     * The store of the running client.
     *
     * @return never null while tests run
     */
    public Store store() {
        return store;
    }

    /**
     * The main window.
     *
     * @return never null while tests run
     */
    public WorkbenchWindow window() {
        return window;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Logger.getLogger("").addHandler(log);
        bundles = Framework.started();
        folder = Framework.folder();
        Running client = new Running("--data", folder.toString(), "--lang", language.getLanguage(), "--theme", "light");
        run = new FutureTask<>(client::run) {
            @Override
            protected void done() {
                client.opened().completeExceptionally(new IllegalStateException("The client ended before it had a window."));
            }
        };
        new Thread(run, "liaison-window").start();
        display = opened(client);
        store = Framework.service(bundles, Store.class);
        Framework.await(store.ready().toCompletableFuture());
        window = onWindowThread(() -> new WorkbenchWindow(Stream.of(display.getShells())
                .map(shell -> shell.getData("modelElement")).filter(MWindow.class::isInstance).map(MWindow.class::cast)
                .findFirst().orElseThrow()));
    }

    /** Why it ended early, if it did, is what the run itself threw. */
    private Display opened(Running client) throws ExecutionException, InterruptedException {
        return client.opened().exceptionallyCompose(early -> CompletableFuture.supplyAsync(() -> {
            Framework.await(run);
            throw new IllegalStateException(early);
        })).get();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        Logger.getLogger("").removeHandler(log);
        if (window != null) {
            display.asyncExec(() -> {
                window.closeEditors();
                window.model().getContext().get(IWorkbench.class).close();
            });
            Framework.await(run);
        }
        release();
        Framework.remove(folder);
    }

    /** The services that the client registered go with its bundle, and with them the database. */
    private void release() throws BundleException {
        for (var bundle : bundles.getBundles()) {
            if (bundle.getSymbolicName().equals("org.liaison.app")) {
                bundle.stop();
            }
        }
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        onWindow(invocation, context);
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        onWindow(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        onWindow(invocation, context);
    }

    private void onWindow(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
        try {
            onWindowThread(unchecked(invocation::proceed));
        } catch (ExecutionException failed) {
            onWindowThread(() -> Screenshot.of(display,
                    context.getRequiredTestClass().getSimpleName() + '-' + context.getRequiredTestMethod().getName()));
            throw failed.getCause();
        }
        List<String> logged = List.copyOf(errors);
        errors.clear();
        assertEquals(List.of(), logged, "errors in the log");
    }

    /** What waits for an answer that nobody gives, such as a question, is closed in the end, and then told. */
    private <T> T onWindowThread(Callable<T> work) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        display.asyncExec(task);
        try {
            return task.get(Framework.SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            display.asyncExec(() -> Stream.of(display.getShells()).filter(shell -> shell.getParent() != null).forEach(shell -> {
                errors.add("A window that nobody closed: " + WidgetTree.dump(shell));
                shell.close();
            }));
            return task.get();
        }
    }

    /** A task keeps whatever is thrown, only its type does not say so. */
    @SuppressWarnings("unchecked")
    private static Callable<Void> unchecked(Body<Throwable> body) {
        return ((Body<Exception>) (Body<?>) body)::run;
    }

    private interface Body<T extends Throwable> {
        Void run() throws T;
    }
}
