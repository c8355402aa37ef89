// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;

import picocli.CommandLine.Parameters;

/** Takes a change set back: the user's last one, or the one that is named. */
public final class UndoCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "undo")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "undo.id")
        private Long id;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Store store = session.service(Store.class);
            ChangeSet undone = id == null
                    ? store.log().undoable(session.workplace().author()).orElseThrow(() -> wrong("nothingToUndo"))
                    : store.log().find(id).orElseThrow(() -> wrong("noSuchChangeSet", Long.toString(id)));
            String title = Listed.TEXTS.get(session.language(), "undoTitle", undone.intent().title());
            ChangeSet undo = store.undo(undone.id(), title);
            session.out().line(Listed.TEXTS.get(session.language(), "undone", undone.intent().title(), undo.size()));
            session.out().object(ChangeSetView.object(undo));
            return ExitCode.DONE;
        }

        private WrongUseException wrong(String key, Object... arguments) {
            return new WrongUseException("", Listed.TEXTS.get(session.language(), key, arguments));
        }
    }
}
