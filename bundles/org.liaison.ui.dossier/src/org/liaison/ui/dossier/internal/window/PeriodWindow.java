// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.window;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.form.FormServices;
import org.liaison.values.Texts;

/** Asks for the first and last day of a period. */
public final class PeriodWindow {

    private static final Texts TEXTS = new Texts(PeriodWindow.class);

    private final FormServices services;
    private final DialogWindow window;
    private final DayField first;
    private final DayField last;
    private Days answer;

    /**
     * Makes the window.
     *
     * @param parent the window it belongs to
     * @param services what every form needs
     */
    public PeriodWindow(Shell parent, FormServices services) {
        this.services = services;
        window = new DialogWindow(parent, services, "period", text("period"));
        first = day("from");
        last = day("to");
        window.buttons(text("show"), text("cancel"), this::accept);
    }

    private DayField day(String key) {
        window.label(text(key), SWT.CENTER);
        return new DayField(window.shell(), services, "period." + key, text("calendar"));
    }

    private void accept() {
        first.day().flatMap(from -> last.day().map(to -> new Days(from, to))).ifPresent(days -> {
            answer = days;
            window.shell().close();
        });
    }

    /**
     * Shows it, and waits for the answer.
     *
     * @param from the first day that is shown; null for a month ago
     * @param to the last day that is shown; null for today
     * @return the days; empty if the user closed it
     */
    public Optional<Days> ask(LocalDate from, LocalDate to) {
        first.show(from == null ? LocalDate.now().minusMonths(1) : from);
        last.show(to == null ? LocalDate.now() : to);
        window.open();
        return Optional.ofNullable(answer);
    }

    private String text(String key) {
        return TEXTS.get(services.language(), key);
    }

    /**
     * A period.
     *
     * @param from its first day
     * @param to its last day
     */
    public record Days(LocalDate from, LocalDate to) {
    }
}
