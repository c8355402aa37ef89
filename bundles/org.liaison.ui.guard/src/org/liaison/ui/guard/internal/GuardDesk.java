// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;

/** What the windows of this bundle need of the main one. */
@Creatable
public final class GuardDesk {

    private final Supplier<Shell> main;
    private final Display display;
    private final Icons icons;
    private final Prompts prompts;
    private final Failures failures;
    private final Background background;
    private final Locale language;

    /**
     * Made by injection.
     *
     * @param application has the main window
     * @param display the display
     * @param icons draws icons
     * @param prompts asks
     * @param failures says what goes wrong
     * @param background works off the UI thread
     * @param workplace the user's language
     */
    @Inject
    public GuardDesk(MApplication application, Display display, Icons icons, Prompts prompts, Failures failures,
            Background background, Workplace workplace) {
        this(() -> application.getSelectedElement() instanceof MWindow main && main.getWidget() instanceof Shell shell
                ? shell
                : null, display, icons, prompts, failures, background, workplace);
    }

    /**
     * Made by hand.
     *
     * @param main the main window, or null
     * @param display the display
     * @param icons draws icons
     * @param prompts asks
     * @param failures says what goes wrong
     * @param background works off the UI thread
     * @param workplace the user's language
     */
    public GuardDesk(Supplier<Shell> main, Display display, Icons icons, Prompts prompts, Failures failures,
            Background background, Workplace workplace) {
        this.main = main;
        this.display = display;
        this.icons = icons;
        this.prompts = prompts;
        this.failures = failures;
        this.background = background;
        this.language = workplace.language();
    }

    /**
     * The main window.
     *
     * @return null if there is none yet, or none any more
     */
    public Shell shell() {
        Shell shell = main.get();
        return shell == null || shell.isDisposed() ? null : shell;
    }

    /**
     * The display.
     *
     * @return never null
     */
    public Display display() {
        return display;
    }

    /**
     * Draws icons.
     *
     * @return never null
     */
    public Icons icons() {
        return icons;
    }

    /**
     * Works off the UI thread.
     *
     * @return never null
     */
    public Background background() {
        return background;
    }

    /**
     * Says what goes wrong.
     *
     * @return never null
     */
    public Failures failures() {
        return failures;
    }

    /**
     * The user's language.
     *
     * @return never null
     */
    public Locale language() {
        return language;
    }

    /**
     * Asks.
     *
     * @param over the window that it concerns
     * @param kind what it is
     * @param title a few words
     * @param text some sentences
     * @param details what only some want to read
     * @param answers the answers
     * @return the place of the answer
     */
    public int ask(Shell over, Prompt.Kind kind, String title, String text, String details, String... answers) {
        return prompts.ask(new Prompt(over, kind, title, text, details, List.of(answers)));
    }

    /**
     * A moment as the user reads it.
     *
     * @param at the moment
     * @return day and time
     */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language)
                .withZone(ZoneId.systemDefault()).format(at);
    }

    /**
     * A day as the user reads it.
     *
     * @param at a moment of it
     * @return the day
     */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).withZone(ZoneId.systemDefault())
                .format(at);
    }

    /**
     * A number as the user reads it.
     *
     * @param number the number
     * @return with its groups
     */
    public String number(long number) {
        return String.format(language, "%,d", number);
    }
}
