// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;

/** Puts again what was taken back last. */
public final class RedoCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "redo")
    private record Run(Session session) implements Task {

        @Override
        public ExitCode run() {
            Store store = session.service(Store.class);
            ChangeSet again = store.log().redoable(session.workplace().author())
                    .orElseThrow(() -> new WrongUseException("", Listed.TEXTS.get(session.language(), "nothingToRedo")));
            ChangeSet redo = store.undo(again.undoneBy().orElseThrow(),
                    Listed.TEXTS.get(session.language(), "redoTitle", again.intent().title()));
            session.out().line(Listed.TEXTS.get(session.language(), "redone", again.intent().title(), redo.size()));
            session.out().object(ChangeSetView.object(redo));
            return ExitCode.DONE;
        }
    }
}
