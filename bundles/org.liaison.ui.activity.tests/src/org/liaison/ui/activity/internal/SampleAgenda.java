// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Colleague;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;

/** The real agenda, by a clock that the test sets. */
public final class SampleAgenda implements Agenda {

    private final Agenda real;
    private LocalDateTime now;

    /**
     * An agenda.
     *
     * @param real keeps the activities
     * @param now the time at first
     */
    public SampleAgenda(Agenda real, LocalDateTime now) {
        this.real = real;
        this.now = now;
    }

    /**
     * Sets the clock.
     *
     * @param then the time now
     */
    public void at(LocalDateTime then) {
        now = then;
    }

    @Override
    public LocalDateTime now() {
        return now;
    }

    @Override
    public Optional<Colleague> self() {
        return real.self();
    }

    @Override
    public List<Activity> open() {
        return real.open();
    }

    @Override
    public List<Activity> closed() {
        return real.closed();
    }

    @Override
    public List<Activity> done(LocalDate from, LocalDate to) {
        return real.done(from, to);
    }

    @Override
    public Activity draft(String kind) {
        return real.draft(kind);
    }

    @Override
    public ChangeSet add(Activity activity, Origin origin) {
        return real.add(activity, origin);
    }

    @Override
    public Optional<ChangeSet> put(Collection<Activity> activities, String status, Origin origin) {
        return real.put(activities, status, origin);
    }

    @Override
    public Optional<ChangeSet> remind(Collection<Activity> activities, LocalDateTime at, Origin origin) {
        return real.remind(activities, at, origin);
    }

    @Override
    public Optional<ChangeSet> postpone(Collection<Activity> activities, LocalDate day, Origin origin) {
        return real.postpone(activities, day, origin);
    }

    @Override
    public void export(Collection<Activity> activities, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void seen(Collection<Activity> activities) {
        real.seen(activities);
    }
}
