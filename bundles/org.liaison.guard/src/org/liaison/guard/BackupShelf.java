// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.liaison.store.Backup;
import org.liaison.store.Backup.State;
import org.liaison.store.ChangeSet;

/**
 * The backups of a data folder: made by a plan, kept in one place, thrown away when newer ones have taken their turn. An OSGi service.
 *
 * <p>Methods that touch a backup throw {@link org.liaison.store.StoreUnavailableException}, with a sentence for the user, where they
 * fail. None is for the UI thread, except {@link #plan}.
 */
public interface BackupShelf {

    /**
     * The plan.
     *
     * @return the usual one until another was chosen
     */
    BackupPlan plan();

    /**
     * Chooses another plan.
     *
     * @param plan the plan
     */
    void follow(BackupPlan plan);

    /**
     * Whether the chosen plan was lost over a damaged file, so that the {@linkplain BackupPlan#CAREFUL careful} one holds until another
     * is chosen.
     *
     * @return where the damaged file is kept; empty if all is well
     */
    Optional<Path> damagedPlan();

    /**
     * Where backups are kept.
     *
     * @return an absolute path; may not exist yet
     */
    Path folder();

    /**
     * The backups that are kept. A folder that is none, or not a whole one, is passed over.
     *
     * @return the newest first
     */
    List<Backup> list();

    /**
     * The newest backup whose files are what was made, of data that may be damaged now. Every file of it is read.
     *
     * @return empty if there is none
     */
    Optional<Backup> lastGood();

    /**
     * Databases that a restore put aside, which lie in the data folder until {@link BackupPlan#asideDays} are over.
     *
     * @return the newest first
     */
    List<SetAside> setAside();

    /**
     * A database that a restore put aside.
     *
     * @param folder where it is
     * @param at when it was put aside
     * @param until when it goes
     * @param bytes how much room it takes
     */
    record SetAside(Path folder, Instant at, Instant until, long bytes) {
    }

    /**
     * Makes a backup where they are kept, then throws away those that the plan no longer keeps.
     *
     * @param kept whether it stays until somebody deletes it, because somebody asked for it
     * @return the backup
     */
    Backup make(boolean kept);

    /**
     * Makes one if the plan says that it is time, on the thread of the caller, and throws away what was put aside long enough ago.
     *
     * @return the backup; empty if it is not time
     */
    Optional<Backup> makeIfDue();

    /**
     * Makes one if anything was changed since the last, on the thread of the caller.
     *
     * @return the backup; empty if nothing was
     */
    Optional<Backup> makeIfChanged();

    /**
     * How well the data are backed up.
     *
     * @return the last backup that is kept, and whether the user should be warned
     */
    Status status();

    /**
     * How well the data are backed up.
     *
     * @param last the newest backup; empty if there is none
     * @param late whether it is so old that the user should hear of it, and something was changed since
     */
    record Status(Optional<Backup> last, boolean late) {
    }

    /**
     * What a restore would change.
     *
     * @param folder a backup
     * @return what it would
     */
    Preview preview(Path folder);

    /**
     * What a restore would change.
     *
     * @param backup the backup
     * @param present what the database holds now; empty if it cannot be opened
     * @param lost the change sets that are not in the backup, the newest first, some hundred at most
     * @param lostCount how many these are; -1 if it is not known
     */
    record Preview(Backup backup, Optional<State> present, List<ChangeSet> lost, long lostCount) {

        /** Copies the list, so that a preview never changes. */
        public Preview {
            lost = List.copyOf(lost);
        }
    }
}
