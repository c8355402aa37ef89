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
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the history: of everything, or of one record, also of one that was deleted. */
public final class HistoryCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "history")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", arity = "0..1", paramLabel = "ID|KEY", descriptionKey = "history.key")
        private String key;
        @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "history.limit")
        private int limit;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Store store = session.service(Store.class);
            if (key == null) {
                store.log().newest(limit, Long.MAX_VALUE).forEach(set -> {
                    session.out().line(ChangeSetView.line(set, session.language()));
                    session.out().object(ChangeSetView.object(set));
                });
            } else {
                history(store).forEach(change -> show(store, change));
            }
            return ExitCode.DONE;
        }

        private List<RecordChange> history(Store store) {
            if (key.matches("[0-9]{1,18}")) {
                for (Class<? extends DomainEntity> type : List.of(Relation.class, Contact.class)) {
                    List<RecordChange> history = store.log().history(type, Long.parseLong(key), limit);
                    if (!history.isEmpty()) {
                        return history;
                    }
                }
            }
            DomainEntity record = new Key(store, session).find(key);
            return store.log().history(record.getClass(), record.getId(), limit);
        }

        private void show(Store store, RecordChange change) {
            String place = change.place().isEmpty() ? "" : " · " + change.changeSet().intent().detail() + ':' + change.place();
            session.out().line(ChangeSetView.line(change.changeSet(), session.language()) + place);
            for (EntityChange each : change.changes()) {
                Optional<EntityType<?>> type = store.type(each.entity());
                String what = type.map(known -> known.label(session.language())).orElse(each.entity());
                session.out().line("    " + say("kind." + each.kind().name(), what));
                each.fields().stream().filter(field -> each.kind() == Kind.UPDATED).forEach(field -> session.out().line("      "
                        + label(type, field) + ": " + shown(field.before()) + " → " + shown(field.after())));
            }
            Map<String, Object> object = ChangeSetView.object(change.changeSet());
            object.put("place", change.place());
            object.put("changes", change.changes().stream().map(Run::object).toList());
            session.out().object(object);
        }

        private String label(Optional<EntityType<?>> type, FieldChange change) {
            return type.flatMap(known -> known.field(change.field()).map(field -> field.label(session.language())))
                    .orElse(change.field());
        }

        private static String shown(String value) {
            return value == null ? "–" : value.replace('\n', ' ');
        }

        private static Map<String, Object> object(EntityChange change) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("kind", change.kind().name());
            object.put("entity", change.entity());
            object.put("id", change.id());
            object.put("fields", change.fields().stream().map(field -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("field", field.field());
                one.put("before", field.before());
                one.put("after", field.after());
                return one;
            }).toList());
            return object;
        }
    }
}
