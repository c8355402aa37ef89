// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.exchange.RecordEditor;
import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;

import picocli.CommandLine.Parameters;

/** Changes a record. */
public final class SetCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "set")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "ID|KEY", descriptionKey = "set.key")
        private String key;
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "set.values")
        private List<String> words;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Map<String, String> values = Assignments.of(session, words);
            Store store = session.service(Store.class);
            RecordEditor editor = session.service(RecordEditor.class);
            DomainEntity record = new Key(store, session).find(key);
            String title = say("setTitle", record.title());
            Optional<ChangeSet> changeSet = store.change(new Intent(title, Intent.Origin.COMMAND, ""),
                    change -> editor.write(change, record, values));
            session.out().line(say(changeSet.isPresent() ? "changed" : "unchangedRecord",
                    Long.toString(record.getId()), record.title()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", record.getId());
            object.put("changeSet", changeSet.map(ChangeSet::id).orElse(null));
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
