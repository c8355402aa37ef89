// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.aRelation;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardContext.Month;
import org.liaison.ui.RecordMonths;

class RelationMonthsTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 12);

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Agenda agenda = LIAISON.service(Agenda.class);
    private final List<ListQuery> shown = new ArrayList<>();
    private List<Month> months = List.of();
    private String empty = "";

    @Test
    void monthsCountTheRelationsThatTheirListShows() {
        done("First day", LocalDate.of(2025, 12, 1));
        done("Day before", LocalDate.of(2025, 11, 30));
        done("March", LocalDate.of(2026, 3, 15));
        done("March too", LocalDate.of(2026, 3, 31));
        done("Last day", LocalDate.of(2026, 11, 30));
        done("Day after", LocalDate.of(2026, 12, 1));
        LIAISON.search().caughtUp().toCompletableFuture().join();
        new RecordMonths(LIAISON.search(), Relation.class, "lastActivity", FIRST).create(context(), "Nothing done");
        assertEquals(List.of(1L, 0L, 0L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L), months.stream().map(Month::count).toList());
        assertEquals(YearMonth.of(2026, 11), months.getLast().month());
        months.forEach(month -> month.open().run());
        assertEquals(months.stream().map(Month::count).toList(),
                shown.stream().map(query -> (long) LIAISON.search().count(query)).toList());
        new RecordMonths(LIAISON.search(), Relation.class, "nextActivity", FIRST).create(context(), "Nothing due");
        assertEquals(0, months.stream().mapToLong(Month::count).sum(), "what is done is not to be done");
        assertEquals("Nothing due", empty);
    }

    private void done(String about, LocalDate day) {
        Activity call = agenda.draft(ActivityVocabulary.CALL);
        call.setTitle("Call");
        call.setDueDate(day);
        call.setRelation(aRelation(about).in(LIAISON.store()));
        agenda.add(call, Origin.TYPED);
    }

    /** What a dashboard does, at once and without a window. */
    private DashboardContext context() {
        return (DashboardContext) Proxy.newProxyInstance(DashboardContext.class.getClassLoader(),
                new Class<?>[] { DashboardContext.class }, (proxy, method, given) -> switch (method.getName()) {
                    case "language" -> Locale.FRENCH;
                    case "load" -> load((Supplier<?>) given[0], given[1]);
                    case "months" -> months(given);
                    case "show" -> shown.add((ListQuery) given[0]);
                    default -> throw new AssertionError(method.getName());
                });
    }

    @SuppressWarnings("unchecked")
    private static Object load(Supplier<?> read, Object show) {
        ((Consumer<Object>) show).accept(read.get());
        return null;
    }

    @SuppressWarnings("unchecked")
    private Object months(Object... given) {
        months = (List<Month>) given[0];
        empty = (String) given[1];
        return null;
    }
}
