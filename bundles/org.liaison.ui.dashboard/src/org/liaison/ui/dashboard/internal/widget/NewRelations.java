// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.widget;

import java.time.YearMonth;

import jakarta.inject.Inject;

import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;
import org.liaison.ui.RecordMonths;
import org.liaison.values.Texts;

/** Relations by the month in which they were made, over the last twelve months. */
public final class NewRelations implements DashboardWidget {

    private static final Texts TEXTS = new Texts(NewRelations.class);

    @Inject
    private Search search;

    @Override
    public void create(DashboardContext context) {
        RecordMonths.until(search, Relation.class, "createdOn", YearMonth.now())
                .create(context, TEXTS.get(context.language(), "noNewRelation"));
    }
}
