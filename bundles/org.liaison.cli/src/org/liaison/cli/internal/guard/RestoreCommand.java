// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.guard.BackupShelf;
import org.liaison.guard.BackupShelf.Preview;
import org.liaison.search.Search;
import org.liaison.store.Backup.State;
import org.liaison.store.Backups;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the data; what was there before is kept. */
public final class RestoreCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "restore")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "restore.folder")
        private Path folder;
        @Option(names = "--preview", descriptionKey = "restore.preview")
        private boolean preview;

        @Option(names = "--backup-password-file", paramLabel = "FILE", descriptionKey = "restore.password")
        private Path passwordFile;

        Run(Session session) {
            super(session, BackupView.TEXTS);
        }

        @Override
        public ExitCode run() throws IOException {
            Path source = folder.toAbsolutePath().normalize();
            if (!Files.isDirectory(source)) {
                throw new WrongUseException(folder.toString(), say("noSuchFolder"));
            }
            if (preview) {
                return show(source);
            }
            session.unlock(source, passwordFile);
            Path before = session.service(Backups.class).restore(source);
            session.service(Store.class).ready().toCompletableFuture().join();
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            session.out().line(say("restored", source, before));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("folder", source.toString());
            object.put("before", before.toString());
            session.out().object(object);
            return ExitCode.DONE;
        }

        private ExitCode show(Path source) {
            Preview found = session.service(BackupShelf.class).preview(source);
            BackupView view = new BackupView(session);
            view.lines(found).forEach(session.out()::line);
            Map<String, Object> object = new LinkedHashMap<>(view.object(found.backup()));
            object.put("now", found.present().map(State::counts).orElse(null));
            object.put("lost", found.lostCount());
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
