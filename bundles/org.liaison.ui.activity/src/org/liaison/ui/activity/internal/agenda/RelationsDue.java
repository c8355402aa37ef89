// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;

import jakarta.inject.Inject;

import org.liaison.activity.Agenda;
import org.liaison.search.Search;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** Relations by the month of what is to be done for them next, over the twelve months from this one. */
public final class RelationsDue implements DashboardWidget {

    @Inject
    private Search search;

    @Inject
    private Agenda agenda;

    @Override
    public void create(DashboardContext context) {
        YearMonth first = YearMonth.from(agenda.now());
        new RelationMonths(search, "nextActivity", first, "nothingDue").create(context);
    }
}
