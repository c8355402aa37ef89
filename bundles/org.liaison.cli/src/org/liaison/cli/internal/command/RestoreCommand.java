// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.search.Search;
import org.liaison.store.Backups;
import org.liaison.store.Store;

import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the data; what was there before is kept. */
public final class RestoreCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "restore")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "restore.folder")
        private Path folder;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Path source = folder.toAbsolutePath().normalize();
            if (!Files.isDirectory(source)) {
                throw new WrongUseException(folder.toString(), Listed.TEXTS.get(session.language(), "noSuchFolder"));
            }
            Path before = session.service(Backups.class).restore(source);
            session.service(Store.class).ready().toCompletableFuture().join();
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            session.out().line(Listed.TEXTS.get(session.language(), "restored", source, before));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("folder", source.toString());
            object.put("before", before.toString());
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
