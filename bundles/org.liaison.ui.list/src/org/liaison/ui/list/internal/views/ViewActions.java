// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.work.FileQuestion;
import org.liaison.ui.work.Toast;
import org.liaison.views.SavedView;
import org.liaison.views.ViewFile;

/**
 * What can be done with views, with the questions that takes.
 *
 * @param owner the list
 * @param model what it shows
 * @param views its views
 * @param desk what is needed besides
 */
public record ViewActions(Control owner, ListModel model, ListViews views, Desk desk) {

    private Shell shell() {
        return owner.getShell();
    }

    /** Lets the user choose columns, their order, which of them are pinned, and groups. */
    public void columns() {
        new ColumnsWindow(shell(), model, views.arrangement(), desk).ask().ifPresent(answer -> {
            views.arrange(answer.arrangement());
            views.group(answer.grouping());
        });
    }

    /** Saves what was changed: of the default view under a name. */
    public void save() {
        if (views.base().isPresent()) {
            views.save();
        } else {
            saveAs();
        }
    }

    /** Saves under a name. */
    public void saveAs() {
        new NameWindow(shell(), desk, "saveAs", NameWindow.Answer.NONE).ask()
                .ifPresent(answer -> views.saveAs(answer.name(), answer.shared()));
    }

    /** Gives the view in use another name. */
    public void rename() {
        views.base().flatMap(view -> new NameWindow(shell(), desk, "rename",
                new NameWindow.Answer(view.name(), view.shared(), "", "")).ask())
                .ifPresent(answer -> views.rename(answer.name(), answer.shared()));
    }

    /** Deletes the view in use; it can be undone, so nothing is asked. */
    public void remove() {
        String name = views.name();
        views.remove(() -> Toast.show(shell(), desk.text("viewDeleted", name), null, null));
    }

    /** Writes the list's look to a file, to be given to somebody else. */
    public void exportFile() {
        question("exportView").toWrite(views.name()).ifPresent(this::export);
    }

    void export(Path file) {
        SavedView view = new SavedView(0, model.kind().name(), views.name(), false, views.current());
        desk.ask(owner, service -> write(file, ViewFile.print(view)),
                nothing -> Toast.show(shell(), desk.text("viewExported", file.getFileName()), null, null));
    }

    /** Reads a view from a file, saves it as one's own, and shows it. */
    public void importFile() {
        question("importView").toRead().ifPresent(this::read);
    }

    private FileQuestion question(String title) {
        return new FileQuestion(shell(), desk.language(), desk.text(title)).kind(desk.text("viewFiles"), "liaison-view");
    }

    void read(Path file) {
        desk.ask(owner, service -> ViewFile.parse(text(file), model.kind().name()), views::store);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
