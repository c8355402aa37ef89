// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.command.Moment;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.cli.internal.command.Ticker;
import org.liaison.guard.Retention;
import org.liaison.store.LogArchive;
import org.liaison.store.LogArchive.Extent;
import org.liaison.store.Progress;
import org.liaison.store.Remains;
import org.liaison.store.Store;

import picocli.CommandLine.Option;

/** Says how much of the history is in archives, and moves what is old into some when told to. */
public final class ArchiveCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "archive")
    private static final class Run extends SpeakingTask {

        private static final int USUAL_YEARS = 5;

        @Option(names = "--before", paramLabel = "DATE", descriptionKey = "archive.before")
        private String before;
        @Option(names = "--yes", descriptionKey = "archive.yes")
        private boolean yes;
        @Option(names = "--compact", descriptionKey = "archive.compact")
        private boolean compact;

        Run(Session session) {
            super(session, BackupView.TEXTS);
        }

        @Override
        public ExitCode run() {
            LogArchive archive = session.service(Store.class).archive();
            Instant moment = moment();
            Extent extent = archive.extent(moment);
            if (!yes) {
                show(extent);
                session.out().line(say("archiveDue", extent.due(), Date.from(moment)));
                return ExitCode.DONE;
            }
            long done = archive.archive(moment, new Ticker(session));
            if (compact) {
                session.service(Remains.class).clear(Progress.NONE);
            }
            session.out().line(say("archiveDone", done));
            show(archive.extent(moment));
            return done < extent.due() && session.cancelled() ? ExitCode.FINDINGS : ExitCode.DONE;
        }

        private void show(Extent extent) {
            session.out().line(extent.until()
                    .map(until -> say("archived", extent.archived(), Date.from(until), extent.entries(), extent.files(),
                            Math.ceilDiv(extent.bytes(), 1L << 20)))
                    .orElseGet(() -> say("archivedNothing")));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("due", extent.due());
            object.put("archived", extent.archived());
            object.put("entries", extent.entries());
            object.put("files", extent.files());
            object.put("bytes", extent.bytes());
            extent.until().ifPresent(until -> object.put("until", until.toString()));
            session.out().object(object);
        }

        /** The day that was said, else what the rule says, else that of the usual rule. */
        private Instant moment() {
            ZoneId zone = ZoneId.systemDefault();
            if (before != null) {
                return before.contains("T")
                        ? Moment.of(session, before).at()
                        : Moment.of(session, before).day().atStartOfDay(zone).toInstant();
            }
            LocalDate today = LocalDate.now(zone);
            Retention.Rule usual = new Retention.Rule(0, 0, false, USUAL_YEARS);
            LocalDate first = session.service(Retention.class).rule().history(today)
                    .orElseGet(() -> usual.history(today).orElseThrow());
            return first.atStartOfDay(zone).toInstant();
        }
    }
}
