// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.liaison.model.crm.Colleague;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;

/**
 * What there is to do, and what one does with it. An OSGi service. Everything that changes something is one titled change set; no
 * method but {@link #now} is for the UI thread.
 */
public interface Agenda {

    /**
     * The moment that "today" and "overdue" are seen from.
     *
     * @return the user's own time
     */
    LocalDateTime now();

    /**
     * Who the user is among his colleagues.
     *
     * @return empty if there is no colleague of his login name
     */
    Optional<Colleague> self();

    /**
     * What is still to be done.
     *
     * @return what is due first comes first
     */
    List<Activity> open();

    /**
     * What was done, or given up.
     *
     * @return the latest first
     */
    List<Activity> closed();

    /**
     * What was done in a period, which is what it was due in or took place in.
     *
     * @param from the first day
     * @param to the last day
     * @return the latest first; what was given up is not in it
     */
    List<Activity> done(LocalDate from, LocalDate to);

    /**
     * An activity to be filled in: open, of the usual priority, the user's own. A call is one that has just taken place: it is done,
     * today and now. A reminder comes tomorrow morning.
     *
     * @param kind the code of its kind
     * @return never stored
     * @throws IllegalArgumentException if there is no such kind
     */
    Activity draft(String kind);

    /**
     * Stores a new activity.
     *
     * @param activity filled in
     * @param origin where that comes from
     * @return what was stored
     */
    ChangeSet add(Activity activity, Intent.Origin origin);

    /**
     * Says of activities that they are done, given up, or to be done after all.
     *
     * @param activities as they were read
     * @param status the code of their new status
     * @param origin where that comes from
     * @return what was stored; empty if all are so already
     */
    Optional<ChangeSet> put(Collection<Activity> activities, String status, Intent.Origin origin);

    /**
     * Puts reminders off, or sets them.
     *
     * @param activities as they were read
     * @param at when to be reminded
     * @param origin where that comes from
     * @return what was stored; empty if all are so already
     */
    Optional<ChangeSet> remind(Collection<Activity> activities, LocalDateTime at, Intent.Origin origin);

    /**
     * Puts off what is due; a time of the day stays.
     *
     * @param activities as they were read
     * @param day the day they are due now
     * @param origin where that comes from
     * @return what was stored; empty if all are so already
     */
    Optional<ChangeSet> postpone(Collection<Activity> activities, LocalDate day, Intent.Origin origin);

    /**
     * Writes activities as an iCalendar file (RFC 5545) that calendars and task lists read: what has a time and is a meeting or a call
     * as an event, all else as a task, reminders as alarms. It is whole or not there.
     *
     * @param activities what is written
     * @param file where; one that exists is replaced
     * @throws IOException if it cannot be written
     */
    void export(Collection<Activity> activities, Path file) throws IOException;

    /**
     * Says that the user has seen some reminders. That is nothing that one would undo.
     *
     * @param activities as they were read
     */
    void seen(Collection<Activity> activities);
}
