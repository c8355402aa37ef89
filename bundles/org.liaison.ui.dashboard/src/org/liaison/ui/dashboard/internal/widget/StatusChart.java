// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.widget;

import jakarta.inject.Inject;

import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** Relations by status. */
public final class StatusChart implements DashboardWidget {

    private static final int MOST = 10;

    @Inject
    private Search search;

    @Override
    public void create(DashboardContext context) {
        new FacetChart(search, Relation.class, "status", MOST).create(context);
    }
}
