// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;

import jakarta.inject.Inject;

import org.liaison.activity.Agenda;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** What is to be done in each of the twelve months from this one. */
public final class DueByMonth implements DashboardWidget {

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaFront front;

    @Override
    public void create(DashboardContext context) {
        new ActivityCounts(context, agenda::open, front::show).months(YearMonth.from(agenda.now()), "dueIn", Asked::due,
                "noneDue");
    }
}
