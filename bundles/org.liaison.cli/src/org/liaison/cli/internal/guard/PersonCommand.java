// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.cli.internal.command.Key;
import org.liaison.guard.Privacy;
import org.liaison.guard.Privacy.Gathered;
import org.liaison.model.crm.Contact;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gathers what is known of a person, or forgets him. */
public final class PersonCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "person")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "gather|erase", descriptionKey = "person.action")
        private String action;
        @Parameters(index = "1", paramLabel = "ID|KEY", descriptionKey = "person.key")
        private String key;
        @Parameters(index = "2", arity = "0..1", paramLabel = "FOLDER|FILE.zip", descriptionKey = "person.target")
        private Path target;
        @Option(names = "--yes", descriptionKey = "person.yes")
        private boolean yes;

        Run(Session session) {
            super(session, BackupView.TEXTS);
        }

        @Override
        public ExitCode run() throws IOException {
            return switch (action) {
                case "gather" -> gather();
                case "erase" -> new Forgetting(session).run(List.of(id()), yes);
                default -> throw wrong("noSuchPersonAction", action);
            };
        }

        /** A number is taken as it is, since one who was deleted before can still be forgotten. */
        private long id() {
            if (key.matches("[0-9]{1,18}") && session.service(Store.class).log().history(Contact.class, Long.parseLong(key), 1)
                    .size() == 1) {
                return Long.parseLong(key);
            }
            if (new Key(session.service(Store.class), session).find(key) instanceof Contact contact) {
                return contact.getId();
            }
            throw wrong("noContact", key);
        }

        private ExitCode gather() throws IOException {
            if (target == null) {
                throw wrong("sayWhere");
            }
            long id = id();
            if (session.service(Store.class).find(Contact.class, id).isEmpty()) {
                throw wrong("noContact", key);
            }
            try {
                Gathered gathered = session.service(Privacy.class).gather(id, target.toAbsolutePath().normalize());
                session.out().line(say("personGathered", gathered.place().toString(), gathered.things(), gathered.files(),
                        gathered.changes()));
                session.out().object(Map.of("place", gathered.place().toString(), "things", gathered.things(), "files",
                        gathered.files(), "changes", gathered.changes()));
                return ExitCode.DONE;
            } catch (FileAlreadyExistsException taken) {
                throw new WrongUseException(target.toString(), say("targetTaken"));
            }
        }
    }
}
