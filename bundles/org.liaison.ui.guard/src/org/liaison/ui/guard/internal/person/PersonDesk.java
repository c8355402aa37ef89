// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liaison.guard.Privacy;
import org.liaison.guard.Privacy.Forecast;
import org.liaison.guard.Privacy.Forgotten;
import org.liaison.guard.Privacy.Gathered;
import org.liaison.store.Store.Fate;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/** Gathers what is known of a person, or forgets him, when asked to in the window. */
@Creatable
final class PersonDesk {

    private static final Texts TEXTS = new Texts(PersonDesk.class);
    private static final int NAMED = 12;

    private final GuardDesk desk;
    private final Provider<Privacy> privacy;

    @Inject
    PersonDesk(GuardDesk desk, Provider<Privacy> privacy) {
        this.desk = desk;
        this.privacy = privacy;
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(desk.language(), key, arguments);
    }

    void gather(long id) {
        Shell shell = desk.shell();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(text("gather"));
        dialog.setFileName(text("fileName"));
        dialog.setFilterNames(new String[] { text("files") });
        dialog.setFilterExtensions(new String[] { "*.zip" });
        dialog.setOverwrite(false);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path target = Path.of(chosen.endsWith(".zip") ? chosen : chosen + ".zip");
        if (target.toFile().exists()) {
            desk.ask(shell, Prompt.Kind.ERROR, text("taken"), text("takenText", target.toString()), "", text("close"));
            return;
        }
        desk.background().run(shell, () -> gathered(id, target),
                done -> Toast.show(shell, text("gathered", done.things(), done.files()), text("show"),
                        () -> Program.launch(done.place().getParent().toString())));
    }

    private Gathered gathered(long id, Path target) {
        try {
            return privacy.get().gather(id, target);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void forget(long id) {
        Shell shell = desk.shell();
        desk.background().run(shell, () -> privacy.get().forecast(List.of(id)), forecast -> {
            if (wanted(shell, forecast)) {
                forgetNow(shell, id);
            }
        });
    }

    private boolean wanted(Shell shell, Forecast forecast) {
        String gone = forecast.consequences().stream().filter(each -> each.fate() == Fate.REMOVED && each.count() > 0)
                .map(each -> each.type().counted(desk.language(), each.count())).collect(Collectors.joining(", "));
        String words = text("forgetText", gone) + (forecast.elsewhere().isEmpty()
                ? ""
                : "\n\n" + text("elsewhere",
                        forecast.elsewhere().size()));
        return desk.ask(shell, Prompt.Kind.DESTRUCTION, text("forgetTitle", String.join(", ", forecast.titles())), words,
                places(forecast.elsewhere()), text("forgetVerb"), text("cancel")) == 0;
    }

    private static String places(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    private void forgetNow(Shell shell, long id) {
        ProgressWindow window = new ProgressWindow(shell, desk.icons(), text("forgetting"), text("cancel"), count -> "");
        desk.background().run(shell, () -> privacy.get().forget(List.of(id), window), done -> {
            window.close();
            say(shell, done);
        }, failure -> {
            window.close();
            desk.failures().show(shell, failure);
        });
    }

    private void say(Shell shell, Forgotten done) {
        String counts = text("forgotten", done.things(), done.entries(), done.contents());
        if (done.traces().isEmpty() && done.elsewhere().isEmpty()) {
            Toast.show(shell, counts, null, null);
            return;
        }
        String traces = done.traces().isEmpty() ? "" : "\n\n" + text("traces", done.traces().size());
        String copies = done.elsewhere().isEmpty() ? "" : "\n\n" + text("elsewhere", done.elsewhere().size());
        desk.ask(shell, Prompt.Kind.NOTICE, text("forgottenTitle"), counts + traces + copies,
                places(done.traces().stream().limit(NAMED).toList()) + "\n" + places(done.elsewhere()), text("close"));
    }
}
