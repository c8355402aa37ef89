// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * This run of the client, known to its parts as an OSGi service.
 *
 * @param arguments what the command line says
 * @param settings what the window remembers
 * @param called what is done when a second start on the same data folder calls this one
 * @param exit the exit code, if the run ends other than by the user
 * @param theme the theme to begin with: the command line's, else the one chosen, else the desktop's, which takes asking
 * @param settled to be completed when the user sees the first rows, or that there are none yet
 */
public record Launch(Arguments arguments, Settings settings, AtomicReference<Runnable> called, AtomicInteger exit,
        Theme theme, CompletableFuture<Void> settled) {

    Launch(Arguments arguments, Settings settings, CompletableFuture<Void> settled) {
        this(arguments, settings, new AtomicReference<>(() -> Trace.reached("called before there is a window")),
                new AtomicInteger(), theme(arguments, settings), settled);
    }

    private static Theme theme(Arguments arguments, Settings settings) {
        return arguments.theme().or(() -> settings.get(Settings.THEME)).map(Theme::of).orElseGet(Theme::ofSystem);
    }
}
