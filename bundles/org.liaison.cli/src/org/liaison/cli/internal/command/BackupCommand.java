// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.nio.file.Path;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.store.Backups;

import picocli.CommandLine.Parameters;

/** Copies the database. */
public final class BackupCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "backup")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "backup.folder")
        private Path folder;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Path target = folder.toAbsolutePath().normalize();
            session.service(Backups.class).backup(target);
            session.out().line(Listed.TEXTS.get(session.language(), "backedUp", target));
            session.out().object(Map.of("folder", target.toString()));
            return ExitCode.DONE;
        }
    }
}
