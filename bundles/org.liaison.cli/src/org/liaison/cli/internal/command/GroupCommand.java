// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.Bulk.Outcome;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.GroupBook;
import org.liaison.bulk.GroupBook.Entry;
import org.liaison.bulk.MailWish;
import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.MemberFile;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingMemberFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.values.Fold;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mailing groups and their members (checklist 110, trap T13). */
public final class GroupCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "group")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "list|new|rename|add|remove|members|export|delete", descriptionKey = "group.action")
        private String action;
        @Parameters(index = "1", arity = "0..1", paramLabel = "GROUP", defaultValue = "", descriptionKey = "group.name")
        private String name;
        @Parameters(index = "2..*", paramLabel = "NEW|KEY|FILE", descriptionKey = "group.words")
        private List<String> words = new ArrayList<>();
        @Option(names = "--description", paramLabel = "TEXT", descriptionKey = "group.description")
        private String description;
        @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "list.limit")
        private int limit;
        @Option(names = "--yes", descriptionKey = "group.yes")
        private boolean yes;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            String word = action.toLowerCase(Locale.ROOT);
            if (!word.equals("list") && name.isBlank()) {
                throw wrong("groupWords", "group " + word + " \"Lettre de rentrée\"");
            }
            return switch (word) {
                case "list" -> list();
                case "new" -> add();
                case "rename" -> rename();
                case "add" -> put(true);
                case "remove" -> put(false);
                case "members" -> members();
                case "export" -> export();
                case "delete" -> delete();
                default -> throw wrong("noSuchGroupAction", action);
            };
        }

        private GroupBook book() {
            return session.service(GroupBook.class);
        }

        private List<Entry> entries() {
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            return book().entries();
        }

        private ExitCode list() {
            Table table = new Table();
            table.row(List.of(say("groupColumnName"), say("groupColumnRelations"), say("groupColumnContacts"),
                    say("groupColumnUnwilling"), say("groupColumnDescription")));
            for (Entry entry : entries()) {
                table.row(
                        List.of(entry.group().getName(), Integer.toString(entry.relations()), Integer.toString(entry.contacts()),
                                Integer.toString(entry.unwilling()), description(entry.group())));
                Map<String, Object> object = object(entry.group());
                object.put("relations", entry.relations());
                object.put("contacts", entry.contacts());
                object.put("mailed", entry.mailed());
                object.put("unwilling", entry.unwilling());
                entry.reasons().forEach((reason, count) -> object.put(reason.field(), count));
                session.out().object(object);
            }
            table.lines().forEach(session.out()::line);
            return ExitCode.DONE;
        }

        private ExitCode add() {
            MailingGroup made = book().add(name, description == null ? "" : description, Origin.COMMAND);
            session.out().line(say("groupAdded", made.getName()));
            session.out().object(object(made));
            return ExitCode.DONE;
        }

        private ExitCode rename() {
            MailingGroup group = one().group();
            if (words.isEmpty() && description == null || words.size() > 1) {
                throw wrong("groupWords", "group rename Lettre \"Lettre de rentrée\"");
            }
            return told(book().change(group, words.isEmpty() ? group.getName() : words.getFirst(),
                    description == null ? description(group) : description, Origin.COMMAND));
        }

        private ExitCode delete() {
            Entry entry = one();
            if (!yes) {
                throw wrong("groupSayYes", entry.group().getName(), entry.members());
            }
            return told(book().remove(List.of(entry.group()), Origin.COMMAND));
        }

        /** Relations and contacts may be named together; each kind is one change set. */
        private ExitCode put(boolean wanted) {
            MailingGroup group = one().group();
            if (words.isEmpty()) {
                throw wrong("groupWords", "group " + action + " \"" + group.getName() + "\" anne.roy@acme.example");
            }
            Key finder = new Key(session.service(Store.class), session);
            List<DomainEntity> records = words.stream().map(finder::find).toList();
            ExitCode contacts = put(new GroupAction<>(MailingMemberFields.CONTACT, group, wanted), records);
            ExitCode relations = put(new GroupAction<>(MailingMemberFields.RELATION, group, wanted), records);
            return contacts == ExitCode.FINDINGS ? contacts : relations;
        }

        /** Who must not be mailed is not added, and it is said why. */
        private <E extends DomainEntity> ExitCode put(GroupAction<E> change, List<DomainEntity> records) {
            List<DomainEntity> fitting = records.stream().filter(change.type()::isInstance).toList();
            if (fitting.isEmpty()) {
                return ExitCode.DONE;
            }
            long[] ids = fitting.stream().mapToLong(DomainEntity::getId).toArray();
            Outcome outcome = session.service(Bulk.class).run(change, ids, Origin.COMMAND, new Ticker(session));
            told(outcome.changeSet());
            if (outcome.leftOut() > 0) {
                fitting.stream().filter(record -> !MailWish.of(record).isEmpty())
                        .forEach(
                                record -> session.out().wrong("", say("groupLeftOut", record.title(), why(MailWish.of(record)))));
                return ExitCode.FINDINGS;
            }
            return ExitCode.DONE;
        }

        private ExitCode members() {
            MailingGroup group = one().group();
            Table table = new Table();
            table.row(List.of(say("id"), say("groupColumnMember"), say("groupColumnKind"), say("groupColumnWhyNot")));
            int all = show(group, Relation.class, table, limit);
            all += show(group, Contact.class, table, Math.max(0, limit - all));
            table.lines().forEach(session.out()::line);
            if (all > limit) {
                session.out().line(say("moreRows", limit, all));
            }
            return ExitCode.DONE;
        }

        /** Only those who want mail, as a program needs them that sends it. */
        private ExitCode export() {
            MailingGroup group = one().group();
            if (words.size() != 1) {
                throw wrong("groupWords", "group export \"" + group.getName() + "\" members.csv");
            }
            MemberFile.Members members = new MemberFile.Members(book().members(group, Contact.class), book().unwilling(group),
                    book().members(group, Relation.class));
            MemberFile.Written written = new MemberFile(session.service(Search.class), session.service(Exporter.class))
                    .write(members, Path.of(words.getFirst()), "-" + Listed.RELATIONS.word(), ',');
            session.out().line(say("groupExported", written.written(), words.getFirst(), written.leftOut()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", words.getFirst());
            object.put("exported", written.written());
            object.put("leftOut", written.leftOut());
            session.out().object(object);
            return ExitCode.DONE;
        }

        private <E extends DomainEntity> int show(MailingGroup group, Class<E> type, Table table, int most) {
            try (Rows rows = session.service(Search.class).rows(book().members(group, type))) {
                List<Long> ids = new ArrayList<>();
                for (int row = 0; row < Math.min(most, rows.size()); row++) {
                    ids.add(rows.id(row));
                }
                Map<Long, E> records = session.service(Store.class).findAll(type, ids);
                String kind = session.service(Store.class).type(type).label(session.language());
                ids.stream().map(records::get).filter(record -> record != null).forEach(record -> {
                    Set<MailWish> against = MailWish.of(record);
                    table.row(List.of(Long.toString(record.getId()), record.title(), kind, why(against)));
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("id", record.getId());
                    object.put("name", record.title());
                    object.put("kind", type.getSimpleName());
                    object.put("mailed", against.isEmpty());
                    object.put("whyNot", against.stream().map(MailWish::name).toList());
                    session.out().object(object);
                });
                return rows.size();
            }
        }

        private String why(Set<MailWish> against) {
            return against.stream().map(wish -> wish.label(session.language())).collect(Collectors.joining(", "));
        }

        private ExitCode told(Optional<ChangeSet> stored) {
            session.out().line(stored.map(changeSet -> say("tagDone", changeSet.intent().title())).orElse(say("tagSoAlready")));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("changeSet", stored.map(ChangeSet::id).orElse(null));
            object.put("title", stored.map(changeSet -> changeSet.intent().title()).orElse(null));
            session.out().object(object);
            return ExitCode.DONE;
        }

        private Entry one() {
            return entries().stream().filter(entry -> entry.group().getNameKey().equals(Fold.of(name.strip()))).findFirst()
                    .orElseThrow(() -> wrong("noSuchGroup", name));
        }

        private static String description(MailingGroup group) {
            return group.getDescription() == null ? "" : group.getDescription();
        }

        private static Map<String, Object> object(MailingGroup group) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", group.getId());
            object.put("name", group.getName());
            object.put("description", group.getDescription());
            return object;
        }
    }
}
