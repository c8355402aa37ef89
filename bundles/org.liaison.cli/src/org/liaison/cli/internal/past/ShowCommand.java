// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.command.Key;
import org.liaison.cli.internal.command.RecordView;
import org.liaison.model.DomainEntity;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a record. */
public final class ShowCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "show")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "ID|KEY", descriptionKey = "show.key")
        private String key;
        @Option(names = "--at", paramLabel = "DATE", descriptionKey = "show.at")
        private String at;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Store store = session.service(Store.class);
            if (at != null) {
                new PastView(session, store).show(key, at);
                return ExitCode.DONE;
            }
            DomainEntity record = new Key(store, session).find(key);
            RecordView view = new RecordView(store, session.language());
            view.lines(record).forEach(session.out()::line);
            session.out().object(view.object(record));
            return ExitCode.DONE;
        }
    }
}
