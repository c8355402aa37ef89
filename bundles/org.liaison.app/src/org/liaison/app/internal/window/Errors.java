// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.lang.System.Logger.Level;
import java.util.Optional;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.swt.widgets.Display;
import org.liaison.store.Store;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.guest.Trouble;
import org.liaison.ui.work.Failures;

/**
 * Where the platform reports what a handler, a part or the event loop threw: the user reads one sentence, the log the rest. While
 * the sentence is on the screen further errors are only logged, since one cause often throws a hundred times.
 */
public final class Errors extends Logger {

    private static final System.Logger LOG = System.getLogger(Errors.class.getName());

    private final IEclipseContext context;
    private final Display display;
    private boolean showing;

    /**
     * Made before the workbench.
     *
     * @param context where those who show errors are found, once there is something to show them in
     * @param display shows them
     */
    public Errors(IEclipseContext context, Display display) {
        this.context = context;
        this.display = display;
    }

    @Override
    public void error(Throwable thrown, String message) {
        Throwable cause = rootOf(thrown);
        if (cause == null || display.isDisposed()) {
            LOG.log(Level.ERROR, message == null ? "" : message, cause);
            return;
        }
        Optional<Trouble> trouble = guests().flatMap(guests -> guests.blamed(thrown));
        if (trouble.isEmpty()) {
            LOG.log(Level.ERROR, message == null ? "" : message, cause);
        }
        // it may just be painted, and must not be gone before that is over
        display.asyncExec(() -> {
            boolean told = trouble.filter(one -> guests().orElseThrow().tell(one) || one.guest().placed()).isPresent();
            if (!told) {
                show(cause);
            }
        });
    }

    private void show(Throwable cause) {
        if (showing) {
            return;
        }
        showing = true;
        ContextInjectionFactory.make(Failures.class, context).show(display.getActiveShell(), cause);
        showing = false;
    }

    /** Contributions come into play when there are data to show. */
    private Optional<Guests> guests() {
        return context.get(Store.class) == null
                ? Optional.empty()
                : Optional.of(ContextInjectionFactory.make(Guests.class, context));
    }

    /** The platform wraps what was thrown several times; the innermost says what happened. */
    private static Throwable rootOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && cause.getCause() != null && !(cause instanceof org.liaison.store.StoreException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public void warn(Throwable thrown, String message) {
        LOG.log(Level.WARNING, message, thrown);
    }

    @Override
    public boolean isInfoEnabled() {
        return LOG.isLoggable(Level.INFO);
    }

    @Override
    public void info(Throwable thrown, String message) {
        LOG.log(Level.INFO, message, thrown);
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public void trace(Throwable thrown, String message) {
        LOG.log(Level.TRACE, message, thrown);
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(Throwable thrown) {
        LOG.log(Level.DEBUG, "", thrown);
    }

    @Override
    public void debug(Throwable thrown, String message) {
        LOG.log(Level.DEBUG, message, thrown);
    }
}
