// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;

import jakarta.inject.Inject;

import org.liaison.activity.Agenda;
import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;
import org.liaison.ui.RecordMonths;
import org.liaison.values.Texts;

/** Relations by the month of what is to be done for them next, over the twelve months from this one. */
public final class RelationsDue implements DashboardWidget {

    private static final Texts TEXTS = new Texts(RelationsDue.class);

    @Inject
    private Search search;

    @Inject
    private Agenda agenda;

    @Override
    public void create(DashboardContext context) {
        new RecordMonths(search, Relation.class, "nextActivity", YearMonth.from(agenda.now()))
                .create(context, TEXTS.get(context.language(), "nothingDue"));
    }
}
