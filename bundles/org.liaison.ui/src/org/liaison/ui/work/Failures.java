// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.StoreException;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Says what went wrong: one sentence, and the details for those who want them. */
@Creatable
@Singleton
public final class Failures {

    private static final Texts TEXTS = new Texts(Failures.class);
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private final Prompts prompts;
    private final Locale language;

    /**
     * Made by injection.
     *
     * @param prompts shows the sentence
     * @param workplace the user's language
     */
    @Inject
    public Failures(Prompts prompts, Workplace workplace) {
        this.prompts = prompts;
        this.language = workplace.language();
    }

    /**
     * What went wrong, as a sentence.
     *
     * @param failure what was thrown
     * @return the store's own sentence, that the disk or the memory is full, or that it was unexpected
     */
    public String sentence(Throwable failure) {
        return failure instanceof StoreException refused
                ? refused.problem().text(language)
                : TEXTS.get(language, isOfFullDisk(failure) ? "diskFull" : isOfFullMemory(failure) ? "memoryFull" : "unexpected");
    }

    private static boolean isOfFullMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(OutOfMemoryError.class::isInstance);
    }

    /** The system says it in words alone; Java has no exception of its own for it. */
    private static boolean isOfFullDisk(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException && cause.getMessage() != null
                        && (cause.getMessage().contains("No space left") || cause.getMessage().contains("not enough space")));
    }

    /**
     * Says what went wrong, and waits until it was read.
     *
     * @param shell the window it concerns; null for none in particular
     * @param failure what was thrown
     */
    public void show(Shell shell, Throwable failure) {
        log(failure);
        if (helped(shell, failure)) {
            return;
        }
        prompts.ask(new Prompt(shell, Prompt.Kind.ERROR, TEXTS.get(language, "title"), sentence(failure), details(failure),
                List.of(TEXTS.get(language, "close"))));
    }

    private static boolean helped(Shell shell, Throwable failure) {
        ServiceTracker<Remedy, Remedy> remedies = new ServiceTracker<>(
                FrameworkUtil.getBundle(Failures.class).getBundleContext(), Remedy.class, null);
        remedies.open();
        try {
            return Stream.of(remedies.getServices(new Remedy[0])).filter(Objects::nonNull)
                    .anyMatch(remedy -> remedy.help(shell, failure));
        } finally {
            remedies.close();
        }
    }

    /**
     * Notes what went wrong where the user is not told.
     *
     * @param failure what was thrown
     */
    public void log(Throwable failure) {
        LOG.log(level(failure), sentence(failure), failure);
    }

    /**
     * How much a failure concerns who reads a log.
     *
     * @param failure what was thrown, also out of work that was done in the background
     * @return little where the store refused something with a sentence, or was closed meanwhile
     */
    public static Level level(Throwable failure) {
        Throwable thrown = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return thrown instanceof StoreException ? Level.INFO : Level.ERROR;
    }

    /**
     * What a developer wants to know.
     *
     * @param failure what was thrown
     * @return its stack
     */
    public static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        writeStack(failure, new PrintWriter(text, true));
        return text.toString();
    }

    private static void writeStack(Throwable failure, PrintWriter to) {
        to.println(failure);
        for (StackTraceElement frame : failure.getStackTrace()) {
            to.println("    " + frame);
        }
        if (failure.getCause() != null) {
            to.print("\u2190 ");
            writeStack(failure.getCause(), to);
        }
    }
}
