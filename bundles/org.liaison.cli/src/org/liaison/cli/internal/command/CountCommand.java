// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.store.Store;

import picocli.CommandLine.Parameters;

/** Counts records, in the database itself, so that the number is right whatever the index is doing. */
public final class CountCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "count")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", arity = "0..1", paramLabel = "relations|contacts", descriptionKey = "count.list")
        private String list;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Map<String, Object> object = new LinkedHashMap<>();
            if (list == null) {
                for (Listed listed : Listed.values()) {
                    long count = session.service(Store.class).count(listed.type());
                    object.put(listed.word(), count);
                    session.out().line(session.service(Store.class).type(listed.type()).counted(session.language(), count));
                }
            } else {
                Listed listed = Listed.of(session, list);
                long count = session.service(Store.class).count(listed.type());
                object.put(listed.word(), count);
                session.out().line(Long.toString(count));
            }
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
