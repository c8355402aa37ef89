// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.activity.Activity;
import org.liaison.activity.ActivityFields;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.SpeakingTask;
import org.liaison.cli.internal.command.Key;
import org.liaison.cli.internal.command.Table;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.Reading;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.values.Fold;
import org.liaison.values.Texts;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What there is to do: lists, adds, ticks and exports activities (checklist 67, 76, 166). */
public final class ActivityCommand implements Command {

    private static final Texts TEXTS = new Texts(ActivityCommand.class);

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "activity")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "list|add|done|reopen|export", descriptionKey = "activity.action")
        private String action;
        @Parameters(index = "1..*", paramLabel = "KIND|TITLE|ID|FILE", descriptionKey = "activity.words")
        private List<String> words = new ArrayList<>();
        @Option(names = "--for", paramLabel = "KEY", descriptionKey = "activity.for")
        private String about;
        @Option(names = "--due", paramLabel = "DAY", descriptionKey = "activity.due")
        private String due;
        @Option(names = "--time", paramLabel = "TIME", descriptionKey = "activity.time")
        private String time;
        @Option(names = "--remind", paramLabel = "DAY", descriptionKey = "activity.remind")
        private String remind;
        @Option(names = "--notes", paramLabel = "TEXT", descriptionKey = "activity.notes")
        private String notes;
        @Option(names = "--mine", descriptionKey = "activity.mine")
        private boolean mine;
        @Option(names = "--all", descriptionKey = "activity.all")
        private boolean all;

        Run(Session session) {
            super(session, TEXTS);
        }

        @Override
        public ExitCode run() {
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> list();
                case "add" -> add();
                case "done" -> put(ActivityVocabulary.DONE);
                case "reopen" -> put(ActivityVocabulary.OPEN);
                case "export" -> export();
                default -> throw wrong("noSuchActivityAction", action);
            };
        }

        private Agenda agenda() {
            return session.service(Agenda.class);
        }

        /** Those whose title or notes hold the words, whatever their case and accents. */
        private List<Activity> asked() {
            Stream<Activity> found = all
                    ? Stream.concat(agenda().open().stream(), agenda().closed().stream())
                    : agenda().open().stream();
            if (mine) {
                long self = agenda().self().map(DomainEntity::getId).orElse(0L);
                found = found.filter(activity -> activity.getOwner() != null && activity.getOwner().getId() == self);
            }
            if (about != null) {
                long subject = record().getId();
                found = found.filter(activity -> Stream.of(activity.getContact(), activity.getRelation())
                        .anyMatch(record -> record != null && record.getId() == subject));
            }
            return found.toList();
        }

        private ExitCode list() {
            Table table = new Table();
            table.row(Stream.of("activityColumnId", "activityColumnDue", "activityColumnWhen", "activityColumnKind",
                    "activityColumnTitle", "activityColumnAbout", "activityColumnOwner").map(this::say).toList());
            FieldText text = FieldText.of(session.language());
            for (Activity activity : asked()) {
                String words = Fold.of(activity.title() + ' ' + Objects.requireNonNullElse(activity.getNotes(), ""));
                if (this.words.stream().anyMatch(word -> !words.contains(Fold.of(word)))) {
                    continue;
                }
                String day = activity.getDueDate() == null ? "" : text.show(ActivityFields.DUE_DATE, activity.getDueDate());
                table.row(List.of(Long.toString(activity.getId()),
                        activity.getDueTime() == null ? day : day + ' ' + activity.getDueTime(), state(activity),
                        activity.getKind().label(session.language()), activity.title(),
                        activity.subject() == activity ? "" : activity.subject().title(),
                        activity.getOwner() == null ? "" : activity.getOwner().title()));
                session.out().object(object(activity));
            }
            table.lines().forEach(session.out()::line);
            return ExitCode.DONE;
        }

        private String state(Activity activity) {
            return activity.open()
                    ? say("activityDue." + Due.of(activity, agenda().now()).name())
                    : activity.getStatus().label(session.language());
        }

        private Map<String, Object> object(Activity activity) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", activity.getId());
            object.put("kind", activity.getKind().getCode());
            object.put("status", activity.getStatus().getCode());
            object.put("title", activity.title());
            object.put("due", activity.getDueDate() == null ? null : activity.getDueDate().toString());
            object.put("time", activity.getDueTime());
            object.put("when", activity.open() ? Due.of(activity, agenda().now()).name() : null);
            object.put("relation", activity.getRelation() == null ? null : activity.getRelation().getId());
            object.put("contact", activity.getContact() == null ? null : activity.getContact().getId());
            object.put("notes", activity.getNotes());
            return object;
        }

        private ExitCode add() {
            if (words.size() != 2 || about == null) {
                throw wrong("activityWords", "activity add task \"Envoyer l’offre\" --for 552100554 --due 2026-12-01");
            }
            Activity activity = agenda().draft(kind(words.getFirst()));
            activity.setTitle(words.get(1).strip());
            DomainEntity record = record();
            if (record instanceof Contact contact) {
                activity.setContact(contact);
                activity.setRelation(contact.getRelation());
            } else {
                activity.setRelation((Relation) record);
            }
            read(activity, ActivityFields.NOTES, notes);
            read(activity, ActivityFields.DUE_DATE, due);
            read(activity, ActivityFields.DUE_TIME, time);
            read(activity, ActivityFields.REMINDER_DATE, remind);
            FieldText.of(session.language()).check(ActivityFields.TITLE, activity.getTitle()).ifPresent(problem -> {
                throw new WrongUseException("", problem.text(session.language()));
            });
            return told(Optional.of(agenda().add(activity, Origin.COMMAND)), activity.getId());
        }

        private <V> void read(Activity activity, Field<Activity, V> field, String typed) {
            if (typed == null) {
                return;
            }
            if (FieldText.of(session.language()).parse(field, typed) instanceof Reading.Value<V>(V value)) {
                field.set(activity, value);
            } else if (FieldText.of(session.language()).parse(field, typed) instanceof Reading.Wrong<V> refused) {
                throw new WrongUseException("", refused.problem().text(session.language()));
            }
        }

        private String kind(String word) {
            String code = word.toUpperCase(Locale.ROOT);
            if (!List
                    .of(ActivityVocabulary.TASK, ActivityVocabulary.CALL, ActivityVocabulary.MEETING, ActivityVocabulary.REMINDER)
                    .contains(code)) {
                throw wrong("noSuchActivityKind", word);
            }
            return code;
        }

        private DomainEntity record() {
            return new Key(session.service(Store.class), session).find(about);
        }

        private ExitCode put(String status) {
            if (words.isEmpty()) {
                throw wrong("activityWords", "activity " + action + " 4711");
            }
            List<Activity> activities = words.stream().map(this::one).toList();
            return told(agenda().put(activities, status, Origin.COMMAND), null);
        }

        private Activity one(String word) {
            Optional<Activity> found = word.matches("[0-9]{1,18}")
                    ? session.service(Store.class).find(Activity.class, Long.parseLong(word))
                    : Optional.empty();
            return found.orElseThrow(() -> wrong("noSuchActivity", word));
        }

        private ExitCode export() {
            if (words.size() != 1) {
                throw wrong("activityWords", "activity export agenda.ics --mine");
            }
            Path file = Path.of(words.getFirst());
            List<Activity> activities = asked();
            try {
                agenda().export(activities, file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            session.out().line(say("activitiesExported", activities.size(), file));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("exported", activities.size());
            session.out().object(object);
            return ExitCode.DONE;
        }

        private ExitCode told(Optional<ChangeSet> stored, Long id) {
            session.out().line(stored.map(changeSet -> say("activityStored", changeSet.intent().title()))
                    .orElse(say("activitySoAlready")));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("changeSet", stored.map(ChangeSet::id).orElse(null));
            object.put("id", id);
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
