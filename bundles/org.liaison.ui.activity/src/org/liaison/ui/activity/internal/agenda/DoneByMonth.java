// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;

import jakarta.inject.Inject;

import org.liaison.activity.Agenda;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** What was done in each of the last twelve months. */
public final class DoneByMonth implements DashboardWidget {

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaFront front;

    @Override
    public void create(DashboardContext context) {
        YearMonth last = YearMonth.from(agenda.now());
        YearMonth first = last.minusMonths(ActivityCounts.MONTHS - 1L);
        new ActivityCounts(context, () -> agenda.done(first.atDay(1), last.atEndOfMonth()), front::show).months(first, "doneIn",
                Asked::done, "noneDone");
    }
}
