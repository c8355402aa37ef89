// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.exchange.RecordEditor;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.store.Intent;
import org.liaison.store.Store;

import picocli.CommandLine.Parameters;

/** Creates a record. */
public final class NewCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "new")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "relation|contact", descriptionKey = "new.kind")
        private String kind;
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "new.values")
        private List<String> words;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Map<String, String> values = Assignments.of(session, words);
            Store store = session.service(Store.class);
            RecordEditor editor = session.service(RecordEditor.class);
            EntityType<? extends DomainEntity> type = store.type(Listed.of(session, kind).type());
            DomainEntity record = type.create().get();
            store.change(new Intent(Listed.TEXTS.get(session.language(), "newTitle", type.label(session.language())),
                    Intent.Origin.COMMAND,
                    ""), change -> editor.write(change, record, values));
            session.out().line(Listed.TEXTS.get(session.language(), "made", Long.toString(record.getId()), record.title()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", record.getId());
            object.put("title", record.title());
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
