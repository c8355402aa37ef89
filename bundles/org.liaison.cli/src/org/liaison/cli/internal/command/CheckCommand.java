// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.search.Search;
import org.liaison.store.Store;

/** Compares the database with itself, and the index with the database. */
public final class CheckCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "check")
    private record Run(Session session) implements Task {

        @Override
        public ExitCode run() {
            List<String> database = session.service(Store.class).check();
            say("database", database);
            // an index that agrees with a database that is not in order says nothing
            return database.isEmpty() ? index() : ExitCode.FINDINGS;
        }

        private ExitCode index() {
            Search search = session.service(Search.class);
            search.caughtUp().toCompletableFuture().join();
            List<String> index = search.check(session.language());
            say("index", index);
            if (!index.isEmpty()) {
                return ExitCode.FINDINGS;
            }
            session.out().line(Listed.TEXTS.get(session.language(), "allWell"));
            return ExitCode.DONE;
        }

        private void say(String where, List<String> findings) {
            findings.forEach(finding -> {
                session.out().line(finding);
                session.out().object(Map.of("where", where, "finding", finding));
            });
        }
    }
}
