// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.cli.internal.command.Key;
import org.liaison.cli.internal.command.Table;
import org.liaison.cli.internal.command.Ticker;
import org.liaison.dossier.DossierEntry;
import org.liaison.dossier.DossierFile;
import org.liaison.dossier.DossierFileFields;
import org.liaison.dossier.DossierItem;
import org.liaison.dossier.Dossiers;
import org.liaison.dossier.Draft;
import org.liaison.dossier.EntryKind;
import org.liaison.dossier.Filing;
import org.liaison.dossier.Moment;
import org.liaison.model.DomainEntity;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.values.Fold;
import org.liaison.values.Texts;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dossiers of relations and contacts (checklist 62, 82 and 83). */
public final class DossierCommand implements Command {

    private static final Texts TEXTS = new Texts(DossierCommand.class);

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "dossier")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "list|add|note|save", descriptionKey = "dossier.action")
        private String action;
        @Parameters(index = "1..*", paramLabel = "KEY|FILE|ID|TEXT", descriptionKey = "dossier.words")
        private List<String> words = new ArrayList<>();
        @Option(names = "--to", paramLabel = "KEY", descriptionKey = "dossier.to")
        private String to;
        @Option(names = "--words", paramLabel = "TEXT", defaultValue = "", descriptionKey = "dossier.find")
        private String find;

        Run(Session session) {
            super(session, TEXTS);
        }

        @Override
        public ExitCode run() {
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> list();
                case "add" -> add();
                case "note" -> note();
                case "save" -> save();
                default -> throw wrong("noSuchAction", action);
            };
        }

        private Dossiers dossiers() {
            return session.service(Dossiers.class);
        }

        private DomainEntity record(String key) {
            return new Key(session.service(Store.class), session).find(key);
        }

        private void need(int count, String example) {
            if (words.size() < count) {
                throw wrong("incomplete", example);
            }
        }

        private ExitCode list() {
            need(1, "dossier list anne.roy@acme.example");
            Table table = new Table();
            table.row(List.of(say("id"), say("columnDate"), say("columnKind"), say("columnTitle"),
                    say("columnPeople"), say("columnFiles")));
            for (DossierItem item : dossiers().items(session.service(Store.class), record(words.getFirst()))) {
                if (says(item)) {
                    DossierEntry entry = item.entry();
                    table.row(List.of(Long.toString(entry.getId()),
                            Moment.show(entry.getMoment(), session.language(), ZoneId.systemDefault()),
                            item.kind().label(session.language()), said(entry.getTitle()),
                            item.people().isEmpty() ? said(entry.getSender()) : String.join(", ", item.people()), names(item)));
                    session.out().object(object(item));
                }
            }
            table.lines().forEach(session.out()::line);
            return ExitCode.DONE;
        }

        private boolean says(DossierItem item) {
            DossierEntry entry = item.entry();
            String all = Stream
                    .concat(Stream.of(entry.getTitle(), entry.getText(), entry.getSender(), entry.getRecipients()),
                            item.files().stream().flatMap(file -> Stream.of(file.getName(), file.getText())))
                    .filter(text -> text != null).map(Fold::of).collect(Collectors.joining("\n"));
            return Stream.of(Fold.of(find).split(" ")).allMatch(all::contains);
        }

        private static String names(DossierItem item) {
            return item.files().stream().map(DossierFile::getName).collect(Collectors.joining(", "));
        }

        private static Map<String, Object> object(DossierItem item) {
            DossierEntry entry = item.entry();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", entry.getId());
            object.put("moment", entry.getMoment());
            object.put("kind", item.kind().name());
            object.put("title", entry.getTitle());
            object.put("sender", entry.getSender());
            object.put("recipients", entry.getRecipients());
            object.put("people", item.people());
            object.put("text", entry.getText());
            object.put("files", item.files().stream().map(DossierFile::getName).toList());
            return object;
        }

        private ExitCode add() {
            need(1, "dossier add offre.pdf --to 552100554");
            Filing filing = dossiers().file(to == null ? null : record(to), words.stream().map(Path::of).toList(), Origin.COMMAND,
                    new Ticker(session));
            filing.notices().forEach(notice -> session.out().wrong("", notice));
            session.out().line(say("filed", filing.filed().size()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("filed", filing.filed().stream().map(DossierEntry::getId).toList());
            object.put("refused", filing.refused());
            object.put("notices", filing.notices());
            session.out().object(object);
            return filing.refused() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }

        private ExitCode note() {
            need(2, "dossier note 552100554 \"Appel de Mme Roy\" \"Elle rappelle mardi.\"");
            String text = String.join("\n", words.subList(2, words.size()));
            DossierEntry added = dossiers().add(record(words.getFirst()),
                    Draft.of(EntryKind.NOTE, Instant.now(), words.get(1), text),
                    Origin.COMMAND);
            session.out().line(say("filed", 1));
            session.out().object(Map.of("id", added.getId()));
            return ExitCode.DONE;
        }

        /** All files of an entry, into a folder. */
        private ExitCode save() {
            need(1, "dossier save 4711 .");
            Store store = session.service(Store.class);
            DossierEntry entry = words.getFirst().matches("[0-9]{1,18}")
                    ? store.find(DossierEntry.class, Long.parseLong(words.getFirst())).orElse(null)
                    : null;
            if (entry == null) {
                throw wrong("noSuchEntry", words.getFirst());
            }
            Path folder = Path.of(words.size() > 1 ? words.get(1) : ".");
            for (DossierFile file : store.list(DossierFileFields.ENTRY, entry)) {
                Path target = free(folder.resolve(file.getName()));
                dossiers().save(file, target);
                session.out().line(target.toString());
                session.out().object(Map.of("file", target.toString(), "size", file.getSize()));
            }
            return ExitCode.DONE;
        }

        /** Nothing that lies there is written over. */
        private static Path free(Path wanted) {
            Path free = wanted;
            for (int i = 2; Files.exists(free); i++) {
                free = wanted.resolveSibling("(" + i + ") " + wanted.getFileName());
            }
            return free;
        }

        private static String said(String text) {
            return text == null ? "" : text;
        }
    }
}
