// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.liaison.cli.Command;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The command line: one command, then the end. */
public final class CommandLineApplication implements IApplication {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final long PATIENCE = 20;

    @Override
    public Object start(IApplicationContext context) throws IOException, InvalidSyntaxException {
        List<String> words = Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        Console console = new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), watched());
        Locale language = Languages.early(words, Locale.getDefault());
        Locale.setDefault(language);
        CountDownLatch ended = new CountDownLatch(1);
        try (OpenSession session = new OpenSession(bundles, console, language)) {
            Thread hook = new Thread(() -> cancel(session, ended), "Liaison cancel");
            Runtime.getRuntime().addShutdownHook(hook);
            int exit = new Shell(session, commands(bundles)).run(words);
            if (!session.cancelled()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
            return exit;
        } finally {
            ended.countDown();
        }
    }

    /** The process is being ended: what is under way takes itself back first. */
    private static void cancel(OpenSession session, CountDownLatch ended) {
        session.cancel();
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Command> commands(BundleContext bundles) throws InvalidSyntaxException {
        Collection<ServiceReference<Command>> found = bundles.getServiceReferences(Command.class, null);
        return found.stream().map(bundles::getService).toList();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static boolean watched() {
        try {
            return Files.isSymbolicLink(STANDARD_ERROR)
                    && Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException notToBeSeen) {
            return false;
        }
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
