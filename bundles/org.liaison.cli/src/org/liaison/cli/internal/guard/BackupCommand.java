// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.guard.BackupShelf;
import org.liaison.store.Backup;
import org.liaison.store.Backups;

import picocli.CommandLine.Parameters;

/** Copies the database, tells which copies there are, and whether one of them is still what was made. */
public final class BackupCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "backup")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", arity = "0..1", paramLabel = "list|verify|DIR", defaultValue = "", descriptionKey = "backup.folder")
        private String word;
        @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", descriptionKey = "backup.which")
        private Path which;

        Run(Session session) {
            super(session, BackupView.TEXTS);
        }

        @Override
        public ExitCode run() {
            BackupView view = new BackupView(session);
            return switch (word) {
                case "list" -> list(view);
                case "verify" -> verify(view);
                default -> make(view);
            };
        }

        private ExitCode make(BackupView view) {
            if (which != null) {
                throw wrong("backupOneFolder");
            }
            Backup made = word.isEmpty()
                    ? session.service(BackupShelf.class).make(true)
                    : session.service(Backups.class).backup(Path.of(word).toAbsolutePath().normalize());
            session.out().line(say("backedUp", made.folder()));
            session.out().object(view.object(made));
            return ExitCode.DONE;
        }

        private ExitCode list(BackupView view) {
            BackupShelf shelf = session.service(BackupShelf.class);
            List<Backup> all = shelf.list();
            if (all.isEmpty()) {
                session.out().line(say("noBackups", shelf.folder()));
            } else {
                view.table(all).forEach(session.out()::line);
            }
            all.forEach(each -> session.out().object(view.object(each)));
            shelf.setAside().forEach(each -> session.out().line(say("setAside", each.folder(), Date.from(each.until()),
                    Math.ceilDiv(each.bytes(), 1L << 20))));
            return ExitCode.DONE;
        }

        private ExitCode verify(BackupView view) {
            List<Path> folders = which == null
                    ? session.service(BackupShelf.class).list().stream().map(Backup::folder).toList()
                    : List.of(existing());
            for (Path folder : folders) {
                Backup whole = session.service(Backups.class).verify(folder);
                session.out().line(say("backupWhole", folder));
                session.out().object(view.object(whole));
            }
            if (folders.isEmpty()) {
                session.out().line(say("noBackups", session.service(BackupShelf.class).folder()));
            }
            return ExitCode.DONE;
        }

        private Path existing() {
            Path folder = which.toAbsolutePath().normalize();
            if (!Files.isDirectory(folder)) {
                throw new WrongUseException(which.toString(), say("noSuchFolder"));
            }
            return folder;
        }
    }
}
