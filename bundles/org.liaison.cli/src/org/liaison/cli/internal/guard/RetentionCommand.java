// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.cli.internal.command.Table;
import org.liaison.guard.Privacy.Untouched;
import org.liaison.guard.Retention;
import org.liaison.guard.Retention.Done;
import org.liaison.guard.Retention.Due;
import org.liaison.guard.Retention.Rule;
import org.liaison.store.Progress;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says for how long what is no longer needed is kept, lists what is due, and deletes it for good when told to. */
public final class RetentionCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "retention")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", arity = "0..1", paramLabel = "MONTHS", descriptionKey = "retention.months")
        private Integer months;
        @Option(names = "--keep-deleted", paramLabel = "DAYS", descriptionKey = "retention.bin")
        private Integer binDays;
        @Option(names = "--keep-contacts", paramLabel = "MONTHS", descriptionKey = "retention.contacts")
        private Integer contactMonths;
        @Option(names = "--automatic", paramLabel = "yes|no", descriptionKey = "retention.automatic")
        private String automatic;
        @Option(names = "--archive-history", paramLabel = "YEARS", descriptionKey = "retention.history")
        private Integer historyYears;
        @Option(names = "--dry-run", descriptionKey = "retention.dry")
        private boolean dry;
        @Option(names = "--yes", descriptionKey = "retention.yes")
        private boolean yes;

        Run(Session session) {
            super(session, BackupView.TEXTS);
        }

        @Override
        public ExitCode run() {
            Retention retention = session.service(Retention.class);
            Rule rule = rule(retention);
            Due due = retention.due(rule);
            show(due);
            if (due.isEmpty() || dry || !yes) {
                return ExitCode.DONE;
            }
            Done done = retention.carryOut(new Due(due.at(), due.bin(), List.of()), Progress.NONE);
            if (done.records() > 0) {
                session.out().line(say("binEmptied", done.records()));
            }
            return due.contacts().isEmpty()
                    ? ExitCode.DONE
                    : new Forgetting(session).run(due.contacts().stream().map(Untouched::id).toList(), true);
        }

        /** The one that is asked for here, or the one that holds, which may be changed first. */
        private Rule rule(Retention retention) {
            if (months != null) {
                if (months < 1 || binDays != null || contactMonths != null || automatic != null
                        || historyYears != null) {
                    throw wrong("monthsWrong");
                }
                session.out().line(say("monthsAsked", months));
                return new Rule(0, months, false, 0);
            }
            Rule holds = retention.rule();
            Rule wanted = new Rule(Objects.requireNonNullElse(binDays, holds.binDays()),
                    Objects.requireNonNullElse(contactMonths, holds.contactMonths()), automatic(holds),
                    Objects.requireNonNullElse(historyYears, holds.historyYears()));
            if (!wanted.equals(holds) && !dry) {
                retention.follow(wanted);
            }
            session.out().line(say("keepsDeleted", wanted.binDays()));
            session.out().line(say("keepsContacts", wanted.contactMonths()));
            session.out().line(say(wanted.automatic() ? "isAutomatic" : "isAsked"));
            session.out().line(say("archivesHistory", wanted.historyYears()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("archiveHistoryYears", wanted.historyYears());
            object.put("keepDeletedDays", wanted.binDays());
            object.put("keepContactsMonths", wanted.contactMonths());
            object.put("automatic", wanted.automatic());
            session.out().object(object);
            return wanted;
        }

        private boolean automatic(Rule holds) {
            return switch (Objects.requireNonNullElse(automatic, "")) {
                case "" -> holds.automatic();
                case "yes" -> true;
                case "no" -> false;
                default -> throw new WrongUseException("--automatic", say("automaticWrong"));
            };
        }

        private void show(Due due) {
            session.out().line(say("dueBin", due.bin().size()));
            due.bin().forEach(record -> session.out().object(Map.of("deleted", record.entity(), "id", record.id())));
            session.out().line(say("dueContacts", due.contacts().size()));
            Table table = new Table();
            for (Untouched each : due.contacts()) {
                table.row(List.of(Long.toString(each.id()), each.last().atZone(ZoneId.systemDefault()).toLocalDate().toString(),
                        each.title()));
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("id", each.id());
                object.put("title", each.title());
                object.put("last", each.last().toString());
                session.out().object(object);
            }
            table.lines().forEach(session.out()::line);
        }
    }
}
