// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.Table;
import org.liaison.guard.Privacy;
import org.liaison.guard.Privacy.Untouched;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the contacts whom nobody touched for some months, and forgets them when told to. */
public final class RetentionCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "retention")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "MONTHS", descriptionKey = "retention.months")
        private int months;
        @Option(names = "--dry-run", descriptionKey = "retention.dry")
        private boolean dry;
        @Option(names = "--yes", descriptionKey = "person.yes")
        private boolean yes;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            if (months < 1) {
                throw new WrongUseException("", say("monthsWrong"));
            }
            ZoneId zone = ZoneId.systemDefault();
            Instant since = LocalDate.now(zone).minusMonths(months).atStartOfDay(zone).toInstant();
            List<Untouched> found = session.service(Privacy.class).untouched(since);
            show(found, zone);
            if (found.isEmpty() || dry || !yes) {
                return ExitCode.DONE;
            }
            return new Forgetting(session).run(found.stream().map(Untouched::id).toList(), true);
        }

        private void show(List<Untouched> found, ZoneId zone) {
            session.out().line(say("untouched", found.size(), months));
            Table table = new Table();
            for (Untouched each : found) {
                table.row(List.of(Long.toString(each.id()), each.last().atZone(zone).toLocalDate().toString(), each.title()));
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("id", each.id());
                object.put("title", each.title());
                object.put("last", each.last().toString());
                session.out().object(object);
            }
            table.lines().forEach(session.out()::line);
        }

        private String say(String name, Object... arguments) {
            return BackupView.TEXTS.get(session.language(), name, arguments);
        }
    }
}
