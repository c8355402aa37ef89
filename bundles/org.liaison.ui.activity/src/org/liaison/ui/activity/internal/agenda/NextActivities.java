// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.util.List;

import jakarta.inject.Inject;

import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.model.DomainEntity;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;
import org.liaison.ui.activity.internal.DueText;
import org.liaison.values.Texts;

/** What the user has to do next, on the dashboard. */
public final class NextActivities implements DashboardWidget {

    private static final Texts TEXTS = new Texts(NextActivities.class);
    private static final int SHOWN = 12;

    @Inject
    private Agenda agenda;

    @Override
    public void create(DashboardContext context) {
        context.load(() -> {
            Sections sections = Sections.read(agenda, Asked.ALL);
            DueText due = new DueText(context.language(), sections.now());
            return sections.of(true, "").values().stream().flatMap(List::stream).limit(SHOWN)
                    .map(activity -> line(context, due, activity)).toList();
        }, lines -> context.lines(lines, TEXTS.get(context.language(), "nothing")));
    }

    private static DashboardContext.Line line(DashboardContext context, DueText due, Activity activity) {
        DomainEntity about = activity.subject();
        boolean free = about == activity;
        return new DashboardContext.Line(activity.title(), free ? "" : about.title(), due.of(activity),
                Due.of(activity, due.now()) == Due.OVERDUE, () -> {
                    if (!free) {
                        context.open(about);
                    }
                });
    }
}
