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

/** Relations by the month of what was last done for them, over the last twelve months. */
public final class RelationsDone implements DashboardWidget {

    private static final Texts TEXTS = new Texts(RelationsDone.class);

    @Inject
    private Search search;

    @Inject
    private Agenda agenda;

    @Override
    public void create(DashboardContext context) {
        RecordMonths.until(search, Relation.class, "lastActivity", YearMonth.from(agenda.now()))
                .create(context, TEXTS.get(context.language(), "nothingDone"));
    }
}
