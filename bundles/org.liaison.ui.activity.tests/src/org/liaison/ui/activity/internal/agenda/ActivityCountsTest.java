// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.ui.DashboardContext.Month;

class ActivityCountsTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 12);

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Agenda agenda = LIAISON.service(Agenda.class);
    private final GivenDashboard dashboard = new GivenDashboard();
    private final List<Asked> asked = new ArrayList<>();

    @BeforeAll
    static void activities() {
        activity(ActivityVocabulary.TASK, ActivityVocabulary.OPEN, LocalDate.of(2026, 2, 28), true);
        activity(ActivityVocabulary.TASK, ActivityVocabulary.OPEN, LocalDate.of(2026, 3, 1), false);
        activity(ActivityVocabulary.MEETING, ActivityVocabulary.OPEN, null, true);
        activity(ActivityVocabulary.TASK, ActivityVocabulary.OPEN, LocalDate.of(2025, 11, 30), true);
        activity(ActivityVocabulary.CALL, ActivityVocabulary.DONE, LocalDate.of(2025, 12, 1), true);
        activity(ActivityVocabulary.CALL, ActivityVocabulary.DONE, LocalDate.of(2026, 11, 30), true);
        activity(ActivityVocabulary.CALL, ActivityVocabulary.DONE, LocalDate.of(2026, 12, 1), true);
        activity(ActivityVocabulary.TASK, ActivityVocabulary.CANCELLED, LocalDate.of(2026, 2, 1), true);
    }

    private static void activity(String kind, String status, LocalDate day, boolean own) {
        Agenda agenda = LIAISON.service(Agenda.class);
        Activity activity = agenda.draft(kind);
        activity.setTitle(kind + ' ' + status);
        activity.setStatus(LIAISON.term(ActivityVocabulary.STATUS, status));
        activity.setDueDate(day);
        if (!own) {
            activity.setOwner(null);
        }
        agenda.add(activity, Origin.TYPED);
    }

    @Test
    void whatIsToBeDoneIsCountedByKindAndByWhoDoesIt() {
        counts().by(Activity::getKind, kind -> kind.label(Locale.FRENCH), Term::getColor, "noKind");
        assertEquals(List.of("Tâche 3", "Rendez-vous 1"), bars());
        assertShown(dashboard.bars.stream().map(Bar::open).toList(), List.of(3, 1));
        counts().by(Activity::getOwner, Colleague::title, owner -> "", "noOwner");
        assertEquals(List.of(agenda.self().orElseThrow().title() + " 3", "De personne 1"), bars());
        assertShown(dashboard.bars.stream().map(Bar::open).toList(), List.of(3, 1));
        assertEquals("De personne", asked.getLast().label());
    }

    private List<String> bars() {
        return dashboard.bars.stream().map(bar -> bar.label() + ' ' + bar.count()).toList();
    }

    private ActivityCounts counts() {
        return new ActivityCounts(dashboard.context(), agenda::open, asked::add);
    }

    @Test
    void monthsCountWhatTheAgendaShowsOfThem() {
        counts().months(FIRST, "dueIn", Asked::due, "noneDue");
        assertEquals(List.of(0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0), months());
        assertShown(dashboard.months.stream().map(Month::open).toList(), months());
        assertEquals("À faire en décembre 2025", asked.getFirst().label());
        asked.clear();
        new ActivityCounts(dashboard.context(), () -> agenda.done(FIRST.atDay(1), FIRST.plusMonths(11).atEndOfMonth()),
                asked::add)
                .months(FIRST, "doneIn", Asked::done, "noneDone");
        assertEquals(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), months());
        assertShown(dashboard.months.stream().map(Month::open).toList(), months());
        assertEquals("Rien n’a été fait ces douze derniers mois.", dashboard.empty);
    }

    private List<Integer> months() {
        return dashboard.months.stream().map(month -> (int) month.count()).toList();
    }

    private void assertShown(List<Runnable> open, List<Integer> counts) {
        asked.clear();
        open.forEach(Runnable::run);
        assertEquals(counts, asked.stream().map(some -> some.read().apply(agenda).size()).toList());
    }
}
