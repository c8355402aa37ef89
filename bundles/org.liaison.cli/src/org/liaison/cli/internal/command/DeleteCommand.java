// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.model.DomainEntity;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.Store.Consequence;
import org.liaison.store.Store.Fate;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes records: says in numbers what goes and what is unlinked, and does it when told so (checklist 92 to 95, trap T4). */
public final class DeleteCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "delete")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0..*", arity = "1..*", paramLabel = "ID|KEY", descriptionKey = "delete.keys")
        private List<String> keys;
        @Option(names = "--yes", descriptionKey = "delete.yes")
        private boolean yes;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Store store = session.service(Store.class);
            Key finder = new Key(store, session);
            Map<Class<? extends DomainEntity>, List<Long>> ids = new LinkedHashMap<>();
            keys.stream().map(finder::find)
                    .forEach(record -> ids.computeIfAbsent(record.getClass(), any -> new ArrayList<>()).add(record.getId()));
            List<Consequence> consequences = ids.entrySet().stream()
                    .flatMap(entry -> store.consequences(entry.getKey(), entry.getValue()).stream()).toList();
            say("removes", consequences, Fate.REMOVED);
            say("unlinks", consequences, Fate.UNLINKED);
            consequences.forEach(each -> session.out().object(object(each)));
            if (!yes) {
                throw wrong("sayYes");
            }
            String title = say("deleteTitle", keys.size(), String.join(", ", keys));
            store.change(new Intent(title, Intent.Origin.COMMAND, ""), change -> ids.forEach(change::remove));
            session.out().line(say("deleted"));
            return ExitCode.DONE;
        }

        private void say(String key, List<Consequence> consequences, Fate fate) {
            String counts = consequences.stream().filter(each -> each.fate() == fate && each.count() > 0)
                    .map(each -> each.type().counted(session.language(), each.count())).collect(Collectors.joining(", "));
            if (!counts.isEmpty()) {
                session.out().line(say(key, counts));
            }
        }

        private static Map<String, Object> object(Consequence consequence) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("entity", consequence.type().name());
            object.put("fate", consequence.fate().name());
            object.put("count", consequence.count());
            return object;
        }
    }
}
