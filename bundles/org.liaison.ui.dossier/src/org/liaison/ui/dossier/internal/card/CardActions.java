// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.DossierItem;
import org.liaison.dossier.Draft;
import org.liaison.dossier.EntryKind;
import org.liaison.dossier.Filing;
import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.ui.dossier.internal.window.EntryWindow;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Toast;

/** What can be done in a dossier. Everything is done in the background; {@code done} is told, and given what was made. */
final class CardActions {

    /** Files of which the system might run what is in them. */
    private static final Set<String> PROGRAMS = Set.of("exe", "com", "bat", "cmd", "msi", "scr", "pif", "ps1", "vbs", "vbe", "js",
            "jse",
            "wsf", "wsh", "hta", "cpl", "jar", "lnk", "url", "reg", "sh", "run", "desktop", "appimage", "deb", "rpm", "app",
            "command",
            "dmg", "pkg", "py", "pl", "rb", "iso", "img", "vhd", "scf", "inf", "chm", "html", "htm", "svg", "xhtml", "mht");
    private static final long SHORT = 3L * 1024 * 1024;

    private final Composite card;
    /** Outlives the card, which is made anew for what is stored: nothing that is shown afterwards may need it. */
    private final Shell shell;
    private final CardKit kit;
    private final DomainEntity owner;
    private final Consumer<List<Long>> done;

    CardActions(Composite card, CardKit kit, DomainEntity owner, Consumer<List<Long>> done) {
        this.card = card;
        this.shell = card.getShell();
        this.kit = kit;
        this.owner = owner;
        this.done = done;
    }

    private void done(List<Long> entries) {
        if (!card.isDisposed()) {
            done.accept(entries);
        }
    }

    void add(EntryKind kind) {
        new EntryWindow(shell, kit.services(), Draft.of(kind, Instant.now(), "", ""), true).ask()
                .ifPresent(draft -> run(() -> kit.dossiers().add(owner, draft, Origin.TYPED),
                        entry -> done(List.of(entry.getId()))));
    }

    void edit(DossierItem item) {
        new EntryWindow(shell, kit.services(), Draft.of(item.entry()), false).ask()
                .ifPresent(draft -> run(() -> kit.dossiers().change(item, draft, Origin.TYPED),
                        stored -> done(List.of(item.entry().getId()))));
    }

    void remove(List<DossierItem> items) {
        if (!items.isEmpty()) {
            run(() -> kit.dossiers().remove(items, Origin.TYPED), stored -> {
                done(List.of());
                stored.ifPresent(set -> offerUndo(kit.text("removed", items.size()), set));
            });
        }
    }

    private void offerUndo(String text, ChangeSet set) {
        Toast.show(shell, text, kit.text("undo"),
                () -> run(() -> kit.services().store().undo(set.id(), kit.text("undone", set.intent().title())),
                        undone -> done(List.of())));
    }

    void chooseFiles() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(kit.text("chooseFiles"));
        String chosen = dialog.open();
        if (chosen != null) {
            Path folder = Path.of(chosen).toAbsolutePath().getParent();
            file(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
        }
    }

    void file(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (files.stream().mapToLong(CardActions::size).sum() <= SHORT) {
            run(() -> kit.dossiers().file(owner, files, Origin.TYPED, Progress.NONE), this::filed);
            return;
        }
        ProgressWindow window = new ProgressWindow(shell, kit.services().icons(), kit.text("filing"), kit.text("cancel"),
                count -> kit.text("filedSoFar", count));
        kit.services().background().run(shell, () -> kit.dossiers().file(owner, files, Origin.TYPED, window), filing -> {
            window.close();
            filed(filing);
        }, failure -> {
            window.close();
            if (!(failure instanceof CancellationException)) {
                kit.services().failures().show(shell, failure);
            }
        });
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    private void filed(Filing filing) {
        done(filing.filed().stream().map(entry -> entry.getId()).toList());
        if (!filing.notices().isEmpty()) {
            int shown = Math.min(filing.notices().size(), 6);
            String more = filing.notices().size() > shown ? "\n\n" + kit.text("more", filing.notices().size() - shown) : "";
            prompt(filing.refused() > 0 ? Prompt.Kind.ERROR : Prompt.Kind.NOTICE, kit.text("filedTitle", filing.filed().size()),
                    String.join("\n\n", filing.notices().subList(0, shown)) + more, kit.text("close"));
        }
        filing.stored().ifPresent(set -> offerUndo(kit.text("filed", filing.filed().size()), set));
    }

    /** Asks before something is handed to another program: a file may come from anybody. */
    void open(DossierFile file) {
        String size = new ItemText(kit).size(file);
        if (PROGRAMS.contains(ending(file.getName()))) {
            int answer = prompt(Prompt.Kind.QUESTION, kit.text("openTitle", file.getName()),
                    kit.text("openNever", file.getName()),
                    kit.text("saveAs"), kit.text("cancel"));
            if (answer == 0) {
                save(file);
            }
            return;
        }
        int answer = prompt(Prompt.Kind.QUESTION, kit.text("openTitle", file.getName()),
                kit.text("openSure", file.getName(), size, program(file.getName())), kit.text("openNow"), kit.text("saveAs"),
                kit.text("cancel"));
        if (answer == 0) {
            run(() -> kit.dossiers().copy(file), this::launch);
        } else if (answer == 1) {
            save(file);
        }
    }

    private void launch(Path copy) {
        if (!Program.launch(copy.toString())) {
            prompt(Prompt.Kind.ERROR, kit.text("openTitle", copy.getFileName()), kit.text("noProgram"), kit.text("close"));
        }
    }

    private String program(String name) {
        return Optional.ofNullable(Program.findProgram('.' + ending(name))).map(Program::getName).orElse(kit.text("someProgram"));
    }

    void save(DossierFile file) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(kit.text("saveTitle"));
        dialog.setOverwrite(true);
        dialog.setFileName(file.getName());
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen);
            run(() -> {
                kit.dossiers().save(file, target);
                return target;
            }, saved -> Toast.show(shell, kit.text("saved", saved.getFileName()), null, null));
        }
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private int prompt(Prompt.Kind kind, String title, String text, String... answers) {
        return kit.services().prompts().ask(new Prompt(shell, kind, title, text, "",
                List.of(answers)));
    }

    private <T> void run(Supplier<T> work, Consumer<T> show) {
        if (!shell.isDisposed()) {
            kit.services().background().run(shell, work, show);
        }
    }
}
