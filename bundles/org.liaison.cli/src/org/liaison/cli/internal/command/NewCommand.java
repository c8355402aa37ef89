// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.duplicates.Duplicates;
import org.liaison.duplicates.Likeness;
import org.liaison.duplicates.Sought;
import org.liaison.duplicates.SoughtContact;
import org.liaison.duplicates.SoughtRelation;
import org.liaison.exchange.RecordEditor;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.store.Intent;
import org.liaison.store.Reader;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Creates a record. One that may be there already is not created, unless with {@code --force} (checklist 43 and 44): a script is told
 * which by exit code 1.
 */
public final class NewCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "new")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "relation|contact", descriptionKey = "new.kind")
        private String kind;
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "new.values")
        private List<String> words;
        @Option(names = "--force", descriptionKey = "new.force")
        private boolean force;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Map<String, String> values = Assignments.of(session, words);
            Store store = session.service(Store.class);
            RecordEditor editor = session.service(RecordEditor.class);
            EntityType<? extends DomainEntity> type = store.type(Listed.of(session, kind).type());
            DomainEntity record = type.create().get();
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            Intent intent = new Intent(say("newTitle", type.label(session.language())),
                    Intent.Origin.COMMAND, "");
            try {
                store.change(intent, change -> {
                    DomainEntity written = editor.write(change, record, values);
                    List<Likeness> known = force
                            ? List.of()
                            : session.service(Duplicates.class).of(sought(written, change), change);
                    if (!known.isEmpty()) {
                        throw new KnownAlready(known);
                    }
                });
            } catch (KnownAlready there) {
                tell(record.title(), there.known);
                return ExitCode.FINDINGS;
            }
            session.out().line(say("made", Long.toString(record.getId()), record.title()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", record.getId());
            object.put("title", record.title());
            session.out().object(object);
            return ExitCode.DONE;
        }

        private static Sought sought(DomainEntity written, Reader reader) {
            return switch (written) {
                case Relation relation -> SoughtRelation.of(relation, reader.list(CoordinateFields.RELATION, relation),
                        reader.list(AddressFields.RELATION, relation));
                case Contact contact -> SoughtContact.of(contact, reader.list(CoordinateFields.CONTACT, contact));
                default -> throw new IllegalArgumentException(written.getClass().getName());
            };
        }

        private void tell(String title, List<Likeness> known) {
            session.out().wrong("", say("knownAlready", title));
            for (Likeness one : known) {
                String place = one.place().isEmpty() ? "" : " (" + one.place() + ')';
                session.out().line(say("known", Long.toString(one.record().getId()),
                        one.record().title() + place, one.why(session.language())));
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("id", one.record().getId());
                object.put("title", one.record().title());
                object.put("place", one.place());
                object.put("reasons", one.reasons().stream().map(Enum::name).toList());
                object.put("mayHaveEstablishment", one.mayHaveEstablishment());
                session.out().object(object);
            }
        }
    }

    /** Takes the record back that was about to be made. */
    private static final class KnownAlready extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Likeness> known;

        KnownAlready(List<Likeness> known) {
            super(null, null, false, false);
            this.known = known;
        }
    }
}
