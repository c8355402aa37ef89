// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.cli.internal.command.ChangeSetView;
import org.liaison.cli.internal.command.Ticker;
import org.liaison.store.ChangeSet;
import org.liaison.store.Erasure.Erased;
import org.liaison.store.RecordKey;
import org.liaison.store.RecycleBin.Deleted;
import org.liaison.store.RecycleBin.Wanted;
import org.liaison.store.Store;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoScope;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The recycle bin: what was deleted, brought back or deleted for good. */
public final class BinCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "bin")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "list|restore|purge", descriptionKey = "bin.action")
        private String action;
        @Parameters(index = "1..*", paramLabel = "WORD|ID", descriptionKey = "bin.words")
        private List<String> words = new ArrayList<>();
        @Option(names = "--days", paramLabel = "N", descriptionKey = "bin.days")
        private Integer days;
        @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "bin.limit")
        private int limit;
        @Option(names = "--yes", descriptionKey = "bin.yes")
        private boolean yes;

        Run(Session session) {
            super(session, Said.TEXTS);
        }

        @Override
        public ExitCode run() {
            Store store = session.service(Store.class);
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> list(store);
                case "restore" -> restore(store);
                case "purge" -> purge(store);
                default -> throw wrong("noSuchBinAction", action);
            };
        }

        private ExitCode list(Store store) {
            LoggedText text = new LoggedText(store, session.language());
            DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                    .withLocale(session.language()).withZone(ZoneId.systemDefault());
            for (Deleted deleted : store.bin().page(new Wanted(Set.of(), String.join(" ", words), ""), Optional.empty(), limit)) {
                RecordKey record = deleted.record();
                ChangeSet by = deleted.changeSet();
                String title = text.title(record, deleted.values());
                session.out().line(record.id() + "  " + text.kind(record.entity()) + "  " + title + "  " + times.format(by.at())
                        + "  " + by.author() + "  " + by.intent().title());
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("id", record.id());
                object.put("entity", record.entity());
                object.put("title", title);
                object.put("at", by.at().toString());
                object.put("author", by.author());
                object.put("changeSet", by.id());
                object.put("parts", deleted.along());
                session.out().object(object);
            }
            return ExitCode.DONE;
        }

        private Deleted deleted(Store store, String id) {
            return Binned.deleted(store, id).orElseThrow(() -> wrong("notInBin", id));
        }

        private ExitCode restore(Store store) {
            if (words.isEmpty()) {
                throw wrong("binNeedsIds");
            }
            LoggedText text = new LoggedText(store, session.language());
            for (Deleted deleted : words.stream().map(word -> deleted(store, word)).toList()) {
                String title = text.title(deleted.record(), deleted.values());
                UndoPlan plan = store.undoing().plan(deleted.changeSet().id(), new UndoScope.Records(Set.of(deleted.record())),
                        new Ticker(session));
                Optional<ChangeSet> set = store.undoing().carryOut(plan, UndoDecisions.KEEP_ALL, say("restoreTitle", title),
                        new Ticker(session));
                session.out().line(say("restored", title, set.map(ChangeSet::size).orElse(0L)));
                set.ifPresent(stored -> session.out().object(ChangeSetView.object(stored)));
            }
            return ExitCode.DONE;
        }

        private ExitCode purge(Store store) {
            List<RecordKey> records = new ArrayList<>(
                    words.stream().map(word -> deleted(store, word)).map(Deleted::record).toList());
            if (days != null) {
                records.addAll(store.bin().before(Instant.now().minus(Duration.ofDays(days))));
            } else if (records.isEmpty()) {
                throw wrong("binNeedsIds");
            }
            Erased counts = store.erasure().preview(records, new Ticker(session));
            session.out().line(say("purges", counts.records(), counts.things(), counts.entries(), counts.contents()));
            session.out().object(object(counts));
            if (!yes) {
                throw wrong("sayYes");
            }
            if (!records.isEmpty()) {
                store.erasure().erase(records, say("purgeTitle", counts.records()), say("purged"), new Ticker(session));
            }
            session.out().line(say("purged"));
            return ExitCode.DONE;
        }

        private static Map<String, Object> object(Erased counts) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("records", counts.records());
            object.put("things", counts.things());
            object.put("entries", counts.entries());
            object.put("titles", counts.titles());
            object.put("contents", counts.contents());
            object.put("bytes", counts.bytes());
            return object;
        }
    }
}
