// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.activity.Activity;
import org.liaison.activity.ActivityFields;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.activity.TimeOfDay;
import org.liaison.model.DomainEntity;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;

/** The agenda of the store, by the clock of the machine. */
public final class StoredAgenda implements Agenda {

    private static final Texts TEXTS = new Texts(StoredAgenda.class);

    private final Store store;
    private final Workplace workplace;
    private final Clock clock;

    /**
     * Made by the service runtime.
     *
     * @param store where activities are
     * @param workplace who the user is, and his language
     */
    public StoredAgenda(Store store, Workplace workplace) {
        this(store, workplace, Clock.systemDefaultZone());
    }

    /** With a clock of the caller's own. */
    StoredAgenda(Store store, Workplace workplace, Clock clock) {
        this.store = store;
        this.workplace = workplace;
        this.clock = clock;
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    @Override
    public Optional<Colleague> self() {
        return store.list(ColleagueFields.LOGIN, workplace.author()).stream().findFirst();
    }

    @Override
    public List<Activity> open() {
        return of(terms(ActivityVocabulary.STATUS).stream().filter(StoredAgenda::isOpen).toList());
    }

    @Override
    public List<Activity> closed() {
        return of(terms(ActivityVocabulary.STATUS).stream().filter(status -> !isOpen(status)).toList()).reversed();
    }

    @Override
    public List<Activity> done(LocalDate from, LocalDate to) {
        return store.list(ActivityFields.DUE_DATE, from.datesUntil(to.plusDays(1)).toList()).stream()
                .filter(activity -> ActivityVocabulary.DONE.equals(activity.getStatus().getCode()))
                .sorted(Due.ORDER.reversed()).toList();
    }

    /** By the index that the database keeps of each reference. */
    private List<Activity> of(List<Term> statuses) {
        List<Activity> found = new ArrayList<>(store.list(ActivityFields.STATUS, statuses));
        found.sort(Due.ORDER);
        return found;
    }

    private static boolean isOpen(Term status) {
        return status.getCode().equals(ActivityVocabulary.OPEN);
    }

    @Override
    public Activity draft(String kind) {
        Activity activity = new Activity();
        activity.setKind(term(ActivityVocabulary.KIND, kind));
        boolean call = kind.equals(ActivityVocabulary.CALL);
        activity.setStatus(term(ActivityVocabulary.STATUS, call ? ActivityVocabulary.DONE : ActivityVocabulary.OPEN));
        activity.setPriority(term(ActivityVocabulary.PRIORITY, ActivityVocabulary.NORMAL));
        activity.setOwner(self().orElse(null));
        LocalDateTime now = now();
        if (call) {
            activity.setTitle(activity.getKind().label(workplace.language()));
            activity.setDueDate(now.toLocalDate());
            activity.setDueTime(TimeOfDay.text(now.toLocalTime()));
        } else if (kind.equals(ActivityVocabulary.REMINDER)) {
            LocalDate tomorrow = now.toLocalDate().plusDays(1);
            activity.setDueDate(tomorrow);
            activity.setReminderDate(tomorrow);
            activity.setReminderTime(TimeOfDay.text(Due.MORNING));
        }
        return activity;
    }

    @Override
    public ChangeSet add(Activity activity, Intent.Origin origin) {
        return change(origin, text("added", activity.getKind().label(language()), named(activity)),
                change -> change.add(activity)).orElseThrow();
    }

    @Override
    public Optional<ChangeSet> put(Collection<Activity> activities, String status, Intent.Origin origin) {
        Term wanted = term(ActivityVocabulary.STATUS, status);
        List<Activity> others = activities.stream()
                .filter(activity -> activity.getStatus() == null || activity.getStatus().getId() != wanted.getId()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return change(origin, text("put", others.size(), named(others.getFirst()), wanted.label(language())),
                change -> others.forEach(activity -> change.edit(activity).setStatus(wanted)));
    }

    @Override
    public Optional<ChangeSet> remind(Collection<Activity> activities, LocalDateTime at, Intent.Origin origin) {
        if (activities.isEmpty()) {
            return Optional.empty();
        }
        return change(origin, text("reminded", activities.size(), named(activities.iterator().next())),
                change -> activities.forEach(activity -> {
                    Activity edited = change.edit(activity);
                    edited.setReminderDate(at.toLocalDate());
                    edited.setReminderTime(TimeOfDay.text(at.toLocalTime()));
                    edited.setReminded(null);
                }));
    }

    @Override
    public Optional<ChangeSet> postpone(Collection<Activity> activities, LocalDate day, Intent.Origin origin) {
        List<Activity> others = activities.stream().filter(activity -> !day.equals(activity.getDueDate())).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return change(origin, text("postponed", others.size(), named(others.getFirst())),
                change -> others.forEach(activity -> change.edit(activity).setDueDate(day)));
    }

    @Override
    public void export(Collection<Activity> activities, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (CalendarOutput output = new CalendarOutput(Files.newBufferedWriter(part), workplace.language(), clock,
                    store.log().lineage())) {
                for (Activity activity : activities) {
                    output.write(activity);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void seen(Collection<Activity> activities) {
        change(Intent.Origin.SYSTEM, text("seen", activities.size()),
                change -> activities.forEach(activity -> change.edit(activity).setReminded(true)));
    }

    private String named(Activity activity) {
        DomainEntity about = activity.subject();
        return about == activity ? activity.title() : text("named", activity.title(), about.title());
    }

    private Optional<ChangeSet> change(Intent.Origin origin, String title, Consumer<Change> work) {
        return store.change(new Intent(title, origin, ""), work);
    }

    private List<Term> terms(String vocabulary) {
        return store.list(TermFields.VOCABULARY, vocabulary);
    }

    private Term term(String vocabulary, String code) {
        return terms(vocabulary).stream().filter(term -> term.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term " + code + " in " + vocabulary));
    }

    private Locale language() {
        return workplace.language();
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language(), key, arguments);
    }
}
