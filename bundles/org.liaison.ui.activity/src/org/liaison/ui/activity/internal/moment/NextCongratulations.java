// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.moment;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.liaison.activity.Agenda;
import org.liaison.activity.Congratulations;
import org.liaison.activity.Occasion;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;
import org.liaison.values.Texts;

/** Who is to be congratulated today and in the next days, on the dashboard (checklist 84, 169). */
public final class NextCongratulations implements DashboardWidget {

    private static final Texts TEXTS = new Texts(NextCongratulations.class);
    private static final int DAYS = 15;
    private static final int LOOKED_AT = 500;
    private static final int SHOWN = 12;

    @Inject
    private Congratulations congratulations;

    @Inject
    private Agenda agenda;

    @Override
    public void create(DashboardContext context) {
        LocalDate today = agenda.now().toLocalDate();
        OccasionText text = new OccasionText(context.language(), today);
        context.load(() -> {
            List<Occasion> found = congratulations.upcoming(today, DAYS, LOOKED_AT).stream().limit(SHOWN).toList();
            return found.stream().map(occasion -> new DashboardContext.Line(occasion.contact().title(), text.what(occasion),
                    text.when(occasion), false, () -> context.open(occasion.contact()))).toList();
        }, lines -> context.lines(lines, TEXTS.get(context.language(), "nobody", DAYS)));
    }
}
