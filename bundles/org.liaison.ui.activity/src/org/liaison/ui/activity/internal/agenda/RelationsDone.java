// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;

import jakarta.inject.Inject;

import org.liaison.activity.Agenda;
import org.liaison.search.Search;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** Relations by the month of what was last done for them, over the last twelve months. */
public final class RelationsDone implements DashboardWidget {

    @Inject
    private Search search;

    @Inject
    private Agenda agenda;

    @Override
    public void create(DashboardContext context) {
        YearMonth first = YearMonth.from(agenda.now()).minusMonths(RelationMonths.MONTHS - 1L);
        new RelationMonths(search, "lastActivity", first, "nothingDone").create(context);
    }
}
