// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.model.DomainEntity;

/**
 * What of the agenda is shown, such as the calls, or what is due in a month.
 *
 * @param label what it is called; empty for all that is to be done
 * @param done whether it is what was done, and not what is to be done
 * @param read reads it
 */
record Asked(String label, boolean done, Function<Agenda, List<Activity>> read) {

    /** All that is to be done. */
    static final Asked ALL = new Asked("", false, Agenda::open);

    /** What is to be done and refers to a thing, or, if that is empty, to none. */
    static Asked of(String label, Function<Activity, ? extends DomainEntity> reference, Optional<Long> id) {
        return open(label, activity -> Optional.ofNullable(reference.apply(activity)).map(DomainEntity::getId).equals(id));
    }

    static Asked due(String label, YearMonth month) {
        return open(label, activity -> in(activity, month));
    }

    static Asked done(String label, YearMonth month) {
        return new Asked(label, true, agenda -> agenda.done(month.atDay(1), month.atEndOfMonth()));
    }

    private static Asked open(String label, Predicate<Activity> which) {
        return new Asked(label, false, agenda -> agenda.open().stream().filter(which).toList());
    }

    private static boolean in(Activity activity, YearMonth month) {
        return activity.getDueDate() != null && YearMonth.from(activity.getDueDate()).equals(month);
    }
}
