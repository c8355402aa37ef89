// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.print.ListPrint;
import org.liaison.print.Pages;
import org.liaison.print.Printer;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.ShownList;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.FileQuestion;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.Windows;
import org.liaison.values.Texts;

/** Prints in the background, with progress that can be ended, and shows the pages. */
@Creatable
public final class PrintDesk {

    private static final Texts TEXTS = new Texts(PrintDesk.class);
    private static final List<Class<? extends DomainEntity>> PRINTED = List.of(Relation.class, Contact.class);

    private final Display display;
    private final Icons icons;
    private final Failures failures;
    private final Background background;
    private final IEventBroker events;
    private final Workplace workplace;
    private final Printer printer;
    private final Search search;
    private final Store store;

    /**
     * Made by injection.
     *
     * @param display the screen
     * @param icons draws icons
     * @param failures says what went wrong
     * @param background runs what is slow
     * @param events tells what was done
     * @param workplace the user's language
     * @param printer prints
     * @param search finds what a list shows
     * @param store knows the kinds of record
     */
    @Inject
    public PrintDesk(Display display, Icons icons, Failures failures, Background background, IEventBroker events,
            Workplace workplace, Printer printer, Search search, Store store) {
        this.display = display;
        this.icons = icons;
        this.failures = failures;
        this.background = background;
        this.events = events;
        this.workplace = workplace;
        this.printer = printer;
        this.search = search;
        this.store = store;
    }

    static boolean prints(Class<? extends DomainEntity> type) {
        return PRINTED.contains(type);
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(workplace.language(), key, arguments);
    }

    Locale language() {
        return workplace.language();
    }

    Icons icons() {
        return icons;
    }

    private Shell shell() {
        return Windows.front(display);
    }

    /** What a part shows. */
    Printed inFront(MPart part) {
        ShownList list = part.getContext().get(ShownList.class);
        if (list != null) {
            return rows(list);
        }
        Class<? extends DomainEntity> type = store.type(part.getPersistedState().get(ModelIds.STATE_TYPE)).orElseThrow()
                .javaType();
        long id = Long.parseLong(part.getPersistedState().get(ModelIds.STATE_ID));
        return sheets(new FrozenSelection(type, part.getLabel() == null ? "" : part.getLabel(), new long[] { id }));
    }

    Printed sheets(FrozenSelection selection) {
        return new Printed(selection.title(),
                (file, progress) -> printer.sheets(selection.type(), selection.ids(), file, progress));
    }

    Printed rows(ShownList list) {
        ListQuery query = list.query();
        List<String> columns = list.columns();
        String title = list.title();
        String criteria = list.criteria();
        return new Printed(title, (file, progress) -> {
            try (Rows rows = search.rows(query)) {
                return printer.list(printer.rows(rows, columns, title, criteria), file, progress);
            }
        });
    }

    Printed rows(ShownList list, FrozenSelection selection) {
        List<String> columns = list.columns();
        String title = list.title() + " – " + selection.title();
        return new Printed(title, (file, progress) -> printer
                .list(new ListPrint(selection.type(), selection.ids(), columns, title, ""), file, progress));
    }

    /** Shows how something will look on paper. */
    void preview(Printed printed) {
        Path file = temporary();
        work(printed, file, pages -> {
            try {
                new PreviewWindow(this, shell(), printed, file, printer.open(file)).open();
            } catch (IOException failed) {
                failures.show(shell(), failed);
            }
        });
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("liaison", ".pdf");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Asks for a file, and prints into it. */
    void save(Printed printed) {
        new FileQuestion(shell(), language(), text("save")).kind(text("files"), "pdf").toWrite(printed.name())
                .ifPresent(chosen -> save(printed, chosen));
    }

    void save(Printed printed, Path file) {
        work(printed, file, pages -> say(text("saved", pages, file.getFileName())));
    }

    void say(String message) {
        events.post(ModelIds.TOPIC_MESSAGE, message);
    }

    private void work(Printed printed, Path file, Consumer<Integer> done) {
        Shell owner = shell();
        ProgressWindow window = new ProgressWindow(owner, icons, text("printing", printed.name()), text("cancel"),
                count -> text("progress", count));
        background.run(owner, () -> print(printed, file, window), pages -> {
            window.close();
            done.accept(pages);
        }, failure -> {
            window.close();
            if (failure instanceof CancellationException) {
                say(text("cancelled"));
            } else {
                failures.show(owner, failure);
            }
        });
    }

    private static int print(Printed printed, Path file, Progress progress) {
        try {
            return printed.job().print(file, progress);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Draws a page in the background. */
    void draw(Shell owner, Pages pages, int page, float resolution, Consumer<Pages.Picture> use) {
        background.run(owner, () -> {
            try {
                return pages.picture(page, resolution);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }, use, failure -> failures.show(owner, failure));
    }

    /** Sends pages to a printer, in the background. */
    void send(Shell owner, Runnable job, Runnable done) {
        background.run(owner, () -> {
            job.run();
            return Boolean.TRUE;
        }, sent -> done.run(), failure -> failures.show(owner, failure));
    }
}
