// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import jakarta.inject.Inject;

import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Colleague;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;

/** What is to be done, by who does it. */
public final class OpenByOwner implements DashboardWidget {

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaFront front;

    @Override
    public void create(DashboardContext context) {
        new ActivityCounts(context, agenda::open, front::show).by(Activity::getOwner, Colleague::title, owner -> "", "noOwner");
    }
}
