// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.Bulk.Outcome;
import org.liaison.bulk.Likeness;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.TagBook;
import org.liaison.bulk.TagBook.Entry;
import org.liaison.bulk.Tagged;
import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Tag;
import org.liaison.search.Search;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.values.Fold;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The tags themselves, and which records have them (checklist 119 to 123). */
public final class TagCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "tag")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "list|add|rename|merge|delete|on|off", descriptionKey = "tag.action")
        private String action;
        @Parameters(index = "1", paramLabel = "relations|contacts", descriptionKey = "tag.list")
        private String list;
        @Parameters(index = "2..*", paramLabel = "TAG|NEW|KEY", descriptionKey = "tag.words")
        private List<String> words = new ArrayList<>();
        @Option(names = "--into", paramLabel = "TAG", descriptionKey = "tag.into")
        private String into;
        @Option(names = "--yes", descriptionKey = "tag.yes")
        private boolean yes;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            Tagged<?> tagged = listed == Listed.RELATIONS ? Tagged.RELATIONS : Tagged.CONTACTS;
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> list(tagged);
                case "add" -> add(tagged);
                case "rename" -> rename(tagged);
                case "merge" -> merge(tagged);
                case "delete" -> delete(tagged);
                case "on" -> put(tagged, true);
                case "off" -> put(tagged, false);
                default -> throw wrong("noSuchTagAction", action);
            };
        }

        private TagBook book() {
            return session.service(TagBook.class);
        }

        private List<Entry> entries(Tagged<?> tagged) {
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            return book().entries().stream().filter(entry -> entry.tag().getModule().equals(tagged.module())).toList();
        }

        /** Those whose name contains the words, whatever their case and accents. */
        private ExitCode list(Tagged<?> tagged) {
            List<Entry> all = entries(tagged);
            Map<String, String> twins = new Likeness(all.stream().map(entry -> entry.tag().getLabel()).toList()).twins();
            Table table = new Table();
            table.row(List.of(say("tagColumnName"), say("tagColumnUses"), say("tagColumnLike")));
            all.stream().filter(entry -> words.stream().allMatch(word -> entry.tag().getLabelKey().contains(Fold.of(word))))
                    .forEach(entry -> {
                        String like = twins.getOrDefault(entry.tag().getLabel(), "");
                        table.row(List.of(entry.tag().getLabel(), Integer.toString(entry.uses()), like));
                        Map<String, Object> object = object(entry.tag());
                        object.put("uses", entry.uses());
                        object.put("like", like.isEmpty() ? null : like);
                        session.out().object(object);
                    });
            table.lines().forEach(session.out()::line);
            return ExitCode.DONE;
        }

        private ExitCode add(Tagged<?> tagged) {
            String label = words(1, "tag add relations VIP").get(0);
            Optional<String> near = new Likeness(
                    entries(tagged).stream().map(entry -> entry.tag().getLabel()).toList()).near(label);
            Tag made = book().add(tagged, label, Origin.COMMAND);
            near.ifPresent(like -> session.out().wrong("", say("tagLike", made.getLabel(), like)));
            session.out().line(say("tagAdded", made.getLabel()));
            session.out().object(object(made));
            return near.isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
        }

        private ExitCode rename(Tagged<?> tagged) {
            List<String> two = words(2, "tag rename relations VIP \"Client VIP\"");
            Tag tag = one(tagged, two.get(0));
            return told(book().rename(tag, two.get(1), Origin.COMMAND), say("tagUnchanged", tag.getLabel()));
        }

        private ExitCode merge(Tagged<?> tagged) {
            if (into == null || words.isEmpty()) {
                throw wrong("tagWords", "tag merge relations Banques bank --into Banque");
            }
            Tag stays = one(tagged, into);
            List<Tag> gone = words.stream().map(word -> one(tagged, word)).toList();
            return told(Optional.of(book().merge(stays, gone, Origin.COMMAND, new Ticker(session))), "");
        }

        private ExitCode delete(Tagged<?> tagged) {
            if (words.isEmpty()) {
                throw wrong("tagWords", "tag delete relations VIP --yes");
            }
            List<Tag> gone = words.stream().map(word -> one(tagged, word)).toList();
            if (!yes) {
                throw wrong("tagSayYes", gone.size(), book().uses(gone));
            }
            return told(book().remove(gone, Origin.COMMAND), "");
        }

        private ExitCode put(Tagged<?> tagged, boolean wanted) {
            if (words.size() < 2) {
                throw wrong("tagWords", "tag " + action + " relations VIP 552100554");
            }
            Key finder = new Key(session.service(Store.class), session);
            long[] ids = words.stream().skip(1).map(finder::find).mapToLong(record -> fitting(tagged, record)).toArray();
            String label = wanted ? words.get(0) : one(tagged, words.get(0)).getLabel();
            return put(new TagAction<>(tagged, label, wanted), ids);
        }

        private long fitting(Tagged<?> tagged, DomainEntity record) {
            if (!tagged.type().isInstance(record)) {
                throw wrong("tagOtherList", record.title(), list);
            }
            return record.getId();
        }

        private <E extends DomainEntity> ExitCode put(TagAction<E> change, long[] ids) {
            Outcome outcome = session.service(Bulk.class).run(change, ids, Origin.COMMAND, new Ticker(session));
            return told(outcome.changeSet(), say("tagSoAlready"));
        }

        /** Says what was stored, or why nothing was. */
        private ExitCode told(Optional<ChangeSet> stored, String otherwise) {
            session.out().line(stored.map(changeSet -> say("tagDone", changeSet.intent().title())).orElse(otherwise));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("changeSet", stored.map(ChangeSet::id).orElse(null));
            object.put("title", stored.map(changeSet -> changeSet.intent().title()).orElse(null));
            session.out().object(object);
            return ExitCode.DONE;
        }

        private Tag one(Tagged<?> tagged, String label) {
            Stream<Tag> all = book().entries().stream().map(Entry::tag).filter(tag -> tag.getModule().equals(tagged.module()));
            return all.filter(tag -> tag.getLabelKey().equals(Fold.of(label.strip()))).findFirst()
                    .orElseThrow(() -> wrong("noSuchTag", label, list));
        }

        private static Map<String, Object> object(Tag tag) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", tag.getId());
            object.put("label", tag.getLabel());
            object.put("module", tag.getModule());
            return object;
        }

        private List<String> words(int count, String example) {
            if (words.size() != count) {
                throw wrong("tagWords", example);
            }
            return words;
        }
    }
}
