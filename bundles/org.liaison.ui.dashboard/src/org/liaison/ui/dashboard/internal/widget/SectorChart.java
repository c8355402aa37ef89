// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.widget;

import jakarta.inject.Inject;

import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** Relations by sector. */
public final class SectorChart implements DashboardWidget {

    private static final int MOST = 8;

    @Inject
    private Search search;

    @Override
    public void create(DashboardContext context) {
        new FacetChart(search, Relation.class, "sector", MOST).create(context);
    }
}
