// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.exchange.Exporter;
import org.liaison.store.Store.Subscription;
import org.liaison.ui.ModelIds;
import org.liaison.ui.activity.internal.RecordLink;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.work.Prompt;
import org.liaison.values.Texts;

/** The part "My activities". What others store is shown as soon as it is stored. */
public final class AgendaPart {

    private static final Texts TEXTS = new Texts(AgendaPart.class);

    private final FormServices services;
    private final Agenda agenda;
    private final RecordLink link;
    private final IEventBroker events;
    private final Exporter exporter;
    private AgendaView view;
    private Subscription subscription;
    private boolean stale;

    /**
     * Made by injection.
     *
     * @param services what every form needs
     * @param agenda what there is to do
     * @param link opens records
     * @param events says what was done
     * @param exporter writes tables
     */
    @Inject
    public AgendaPart(FormServices services, Agenda agenda, RecordLink link, IEventBroker events, Exporter exporter) {
        this.services = services;
        this.agenda = agenda;
        this.link = link;
        this.events = events;
        this.exporter = exporter;
    }

    @PostConstruct
    void create(Composite parent) {
        Display display = parent.getDisplay();
        view = new AgendaView(parent, services, agenda, link, shown -> export(parent, shown));
        subscription = services.store().subscribe(change -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::changed);
            }
        });
        view.read();
    }

    /** Shows some of all activities. */
    void show(Asked some) {
        view.show(some);
    }

    /** While nobody sees it, nothing is read. */
    private void changed() {
        stale = !view.isVisible();
        if (!stale) {
            view.read();
        }
    }

    private void export(Composite parent, List<Activity> shown) {
        FileDialog dialog = new FileDialog(parent.getShell(), SWT.SAVE);
        dialog.setText(text("export"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(
                Stream.of(ActivityFile.Kind.values()).map(kind -> '*' + kind.ending()).toArray(String[]::new));
        dialog.setFilterNames(
                Stream.of(ActivityFile.Kind.values()).map(kind -> text("files." + kind)).toArray(String[]::new));
        dialog.setFileName(text("fileName") + ActivityFile.Kind.CALENDAR.ending());
        String chosen = dialog.open();
        if (chosen != null) {
            ActivityFile file = ActivityFile.meant(chosen, dialog.getFilterIndex());
            if (file.path().equals(Path.of(chosen)) || Files.notExists(file.path()) || replaces(parent.getShell(), file.path())) {
                export(parent, shown, file);
            }
        }
    }

    /** The system's dialog has asked for the name that was typed alone. */
    private boolean replaces(Shell shell, Path file) {
        return services.prompts().ask(new Prompt(shell, Prompt.Kind.QUESTION, text("taken", file.getFileName()),
                text("takenText"), "", List.of(text("replace"), text("keep")))) == 0;
    }

    private void export(Composite parent, List<Activity> shown, ActivityFile file) {
        services.background().run(parent, () -> {
            try {
                return file.write(shown, agenda, exporter, services.language());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }, count -> events.post(ModelIds.TOPIC_MESSAGE, text("exported", count, file.path())));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(services.language(), key, arguments);
    }

    @Focus
    void focus() {
        view.focus();
        if (stale) {
            stale = false;
            view.read();
        }
    }

    @PreDestroy
    void close() {
        if (subscription != null) {
            subscription.close();
        }
    }
}
