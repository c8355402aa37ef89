// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.Bulk.Outcome;
import org.liaison.bulk.BulkAction;
import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.model.DomainEntity;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does one thing to many records as one change set (checklist 106 to 118). */
public final class BulkCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "bulk")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "relations|contacts", descriptionKey = "bulk.list")
        private String list;
        @Parameters(index = "1", paramLabel = "set|give|take|tag|untag|group|ungroup|delete", descriptionKey = "bulk.action")
        private String action;
        @Parameters(index = "2", arity = "0..1", paramLabel = "FIELD=VALUE|NAME", defaultValue = "", descriptionKey = "bulk.what")
        private String what;
        @Option(names = "--search", paramLabel = "QUERY", descriptionKey = "bulk.search")
        private String text;
        @Option(names = "--all", descriptionKey = "bulk.all")
        private boolean all;
        @Option(names = "--yes", descriptionKey = "bulk.yes")
        private boolean yes;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            if (text == null && !all) {
                throw wrong("sayWhich");
            }
            Query query = new Query(session, listed, text == null ? List.of() : List.of(text));
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            // what was not understood might find other records than were meant
            if (query.explained() != ExitCode.DONE) {
                return ExitCode.WRONG;
            }
            BulkAction<?> wanted = new BulkWords(session, listed).action(action, what);
            long[] ids = ids(query);
            if (!yes) {
                throw new WrongUseException("", say("sayYesToMany",
                        wanted.title(session.language(), counted(listed, ids.length))));
            }
            show(wanted, ids);
            return ExitCode.DONE;
        }

        private <E extends DomainEntity> void show(BulkAction<E> wanted, long[] ids) {
            Outcome outcome = session.service(Bulk.class).run(wanted, ids, Intent.Origin.COMMAND, new Ticker(session));
            session.out().line(say("bulkDone", outcome.changed(), outcome.unchanged(), outcome.leftOut()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("changed", outcome.changed());
            object.put("unchanged", outcome.unchanged());
            object.put("leftOut", outcome.leftOut());
            object.put("changeSet", outcome.changeSet().map(ChangeSet::id).orElse(null));
            session.out().object(object);
        }

        private String counted(Listed listed, int count) {
            return session.service(Store.class).type(listed.type().getSimpleName()).orElseThrow().counted(session.language(),
                    count);
        }

        private long[] ids(Query query) {
            try (Rows rows = session.service(Search.class).rows(query.of(List.of()))) {
                return rows.ids();
            }
        }
    }
}
