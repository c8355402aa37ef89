// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.liaison.guard.Privacy.Forgotten;
import org.liaison.guard.Privacy.Untouched;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;

/**
 * For how long what is no longer needed is kept: deleted records in the recycle bin, and contacts with whom nobody has had anything to
 * do. The rule is a setting in the database, for everybody. An OSGi service; no method is for the UI thread.
 */
public interface Retention {

    /**
     * The rule.
     *
     * @return {@link Rule#NONE} until another was chosen
     */
    Rule rule();

    /**
     * Chooses another rule, in a change set of its own.
     *
     * @param rule the rule
     */
    void follow(Rule rule);

    /**
     * What a rule would delete now. Nothing is changed.
     *
     * @param rule the rule
     * @return nothing of what the rule says nothing of
     */
    Due due(Rule rule);

    /**
     * Whether the clock can be believed that what is due is as old as it says: somebody worked on a day of the month before. It cannot
     * after a long absence, nor on a machine whose clock was put years ahead.
     *
     * @param due what {@link #due} found
     * @return false if somebody should look at it before it is deleted
     */
    boolean isPlausible(Due due);

    /**
     * Deletes for good what is due: values of deleted records leave the history, contacts are forgotten as by {@link Privacy#forget}. It
     * cannot be undone. An entry in the history tells that it was done, with numbers.
     *
     * @param due some of what {@link #due} found
     * @param progress is told how far it is
     * @return what was done
     */
    Done carryOut(Due due, Progress progress);

    /**
     * Moves the history of years that are over into archives, if the rule says so. Nothing is lost by that.
     *
     * @param progress is told how many change sets are done
     * @return how many change sets were moved
     */
    long archive(Progress progress);

    /**
     * A rule.
     *
     * @param binDays how many days a deleted record can be brought back; 0 for as long as nobody says otherwise
     * @param contactMonths after how many months without any change of them, of their activities and their dossier contacts are due; 0
     *            for never
     * @param automatic whether what is due is deleted without asking
     * @param historyYears for how many whole years the history stays in the database, before it goes into archives; 0 for always
     */
    record Rule(int binDays, int contactMonths, boolean automatic, int historyYears) {

        /** Keeps everything. */
        public static final Rule NONE = new Rule(0, 0, false, 0);

        /** Puts numbers that make no sense right, since a setting may have any. */
        public Rule {
            binDays = Math.clamp(binDays, 0, 36_500);
            contactMonths = Math.clamp(contactMonths, 0, 1_200);
            historyYears = Math.clamp(historyYears, 0, 100);
        }

        /**
         * Whether it deletes nothing.
         *
         * @return true if nothing is ever due
         */
        public boolean keepsAll() {
            return binDays == 0 && contactMonths == 0;
        }

        /**
         * Since when the history is in the database: it goes year by year, so that archives are few.
         *
         * @param today the day that counts
         * @return the first of January; empty if all of it is
         */
        public Optional<LocalDate> history(LocalDate today) {
            return historyYears == 0 ? Optional.empty() : Optional.of(today.withDayOfYear(1).minusYears(historyYears));
        }

        /**
         * From when on a contact must have been touched to be kept.
         *
         * @return empty if all are kept
         */
        public Optional<Period> contacts() {
            return contactMonths == 0 ? Optional.empty() : Optional.of(Period.ofMonths(contactMonths));
        }
    }

    /**
     * What is due.
     *
     * @param at the moment that counts
     * @param bin deleted records
     * @param contacts the longest untouched first
     */
    record Due(Instant at, List<RecordKey> bin, List<Untouched> contacts) {

        /** Copies the lists, so that it never changes. */
        public Due {
            bin = List.copyOf(bin);
            contacts = List.copyOf(contacts);
        }

        /**
         * Whether nothing is.
         *
         * @return true if there is nothing to do
         */
        public boolean isEmpty() {
            return bin.isEmpty() && contacts.isEmpty();
        }
    }

    /**
     * What was done.
     *
     * @param records how many records left the recycle bin for good
     * @param forgotten what forgetting contacts did; empty if none was due
     */
    record Done(long records, Optional<Forgotten> forgotten) {
    }
}
