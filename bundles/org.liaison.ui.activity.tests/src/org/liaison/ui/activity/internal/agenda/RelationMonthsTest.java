// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.aRelation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.DashboardContext.Month;
import org.liaison.ui.RecordMonths;

class RelationMonthsTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 12);

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Agenda agenda = LIAISON.service(Agenda.class);
    private final GivenDashboard dashboard = new GivenDashboard();

    @Test
    void monthsCountTheRelationsThatTheirListShows() {
        done("First day", LocalDate.of(2025, 12, 1));
        done("Day before", LocalDate.of(2025, 11, 30));
        done("March", LocalDate.of(2026, 3, 15));
        done("March too", LocalDate.of(2026, 3, 31));
        done("Last day", LocalDate.of(2026, 11, 30));
        done("Day after", LocalDate.of(2026, 12, 1));
        LIAISON.search().caughtUp().toCompletableFuture().join();
        new RecordMonths(LIAISON.search(), Relation.class, "lastActivity", FIRST).create(dashboard.context(), "Nothing done");
        assertEquals(List.of(1L, 0L, 0L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L),
                dashboard.months.stream().map(Month::count).toList());
        assertEquals(YearMonth.of(2026, 11), dashboard.months.getLast().month());
        dashboard.months.forEach(month -> month.open().run());
        assertEquals(dashboard.months.stream().map(Month::count).toList(),
                dashboard.shown.stream().map(query -> (long) LIAISON.search().count(query)).toList());
        new RecordMonths(LIAISON.search(), Relation.class, "nextActivity", FIRST).create(dashboard.context(), "Nothing due");
        assertEquals(0, dashboard.months.stream().mapToLong(Month::count).sum(), "what is done is not to be done");
        assertEquals("Nothing due", dashboard.empty);
    }

    private void done(String about, LocalDate day) {
        Activity call = agenda.draft(ActivityVocabulary.CALL);
        call.setTitle("Call");
        call.setDueDate(day);
        call.setRelation(aRelation(about).in(LIAISON.store()));
        agenda.add(call, Origin.TYPED);
    }
}
