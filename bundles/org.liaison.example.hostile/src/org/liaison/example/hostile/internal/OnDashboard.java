// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** Throws when the dashboard is filled. */
public final class OnDashboard implements DashboardWidget {

    @Override
    public void create(DashboardContext context) {
        throw new IllegalStateException("on the dashboard");
    }
}
