// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.cli.internal.command.ChangeSetView;
import org.liaison.cli.internal.command.Key;
import org.liaison.cli.internal.command.Ticker;
import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoScope;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes a change set back: the user's last one, or the one that is named. What was changed since refuses it, unless it is said what is
 * to be done about that; a preview says what would be done.
 */
public final class UndoCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "undo")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "undo.id")
        private Long id;
        @Option(names = "--preview", descriptionKey = "undo.preview")
        private boolean preview;
        @Option(names = "--keep", descriptionKey = "undo.keep")
        private boolean keep;
        @Option(names = "--take", descriptionKey = "undo.take")
        private boolean take;
        @Option(names = "--record", paramLabel = "ID|KEY", descriptionKey = "undo.record")
        private String record;
        @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "undo.field")
        private String field;
        @Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "undo.limit")
        private int limit;

        Run(Session session) {
            super(session, Said.TEXTS);
        }

        @Override
        public ExitCode run() {
            Store store = session.service(Store.class);
            ChangeSet undone = id == null
                    ? store.log().undoable(session.workplace().author()).orElseThrow(() -> wrong("nothingToUndo"))
                    : store.log().find(id).orElseThrow(() -> wrong("noSuchChangeSet", Long.toString(id)));
            if (keep && take || field != null && record == null) {
                throw wrong(field != null ? "fieldNeedsRecord" : "keepOrTake");
            }
            String title = say("undoTitle", undone.intent().title());
            if (!preview && !keep && !take && record == null) {
                done(undone, Optional.of(store.undo(undone.id(), title)));
                return ExitCode.DONE;
            }
            UndoPlan plan = store.undoing().plan(undone.id(), scope(store), new Ticker(session));
            if (preview) {
                new PlanView(session, store).show(plan, limit);
                return ExitCode.DONE;
            }
            if (plan.counts().conflicts() > 0 && !keep && !take) {
                new PlanView(session, store).show(plan, limit);
                throw wrong("sayKeepOrTake");
            }
            done(undone, store.undoing().carryOut(plan, new UndoDecisions(take ? Choice.TAKE : Choice.KEEP, Map.of()), title,
                    new Ticker(session)));
            return ExitCode.DONE;
        }

        private UndoScope scope(Store store) {
            if (record == null) {
                return new UndoScope.Everything();
            }
            RecordKey key = key(store);
            return field == null ? new UndoScope.Records(Set.of(key)) : new UndoScope.Value(key, field);
        }

        /** A record that is gone is known by its id in the recycle bin. */
        private RecordKey key(Store store) {
            return Binned.find(store, record).orElseGet(() -> {
                DomainEntity found = new Key(store, session).find(record);
                return new RecordKey(found.getClass().getSimpleName(), found.getId());
            });
        }

        private void done(ChangeSet undone, Optional<ChangeSet> undo) {
            session.out().line(say("undone", undone.intent().title(), undo.map(ChangeSet::size).orElse(0L)));
            undo.ifPresent(set -> session.out().object(ChangeSetView.object(set)));
        }
    }
}
