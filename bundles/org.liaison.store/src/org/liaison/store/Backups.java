// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;

/**
 * Copies of the whole database. An OSGi service beside {@link Store}.
 *
 * <p>All methods throw {@link StoreUnavailableException}, with a sentence for the user, where they fail; the data are then as before.
 */
public interface Backups {

    /**
     * Copies the database while others go on working, then opens the copy, checks it, and notes beside it what it holds and the
     * checksum of each of its files. It is made under another name and renamed at the end: what is found there is whole.
     *
     * @param folder where the copy goes; it may not exist yet, and must be empty if it does
     * @return the copy
     */
    Backup backup(Path folder);

    /**
     * What a backup says of itself. Nothing but that is read.
     *
     * @param folder what {@link #backup} was given
     * @return the backup
     */
    Backup read(Path folder);

    /**
     * Compares each file of a backup with its checksum; refuses one that is not what was made and opened then.
     *
     * @param folder what {@link #backup} was given
     * @return the backup
     */
    Backup verify(Path folder);

    /**
     * What the database holds now, to be compared with what a backup holds.
     *
     * @return never null
     */
    Backup.State present();

    /**
     * Puts a backup in the place of the data. Everything read before is void then: {@link ChangeLog#lineage} is another one, so that
     * whoever follows the log begins anew. Nobody may be within a change.
     *
     * @param folder what {@link #backup} was given
     * @return where the data that were there before are kept
     */
    Path restore(Path folder);
}
