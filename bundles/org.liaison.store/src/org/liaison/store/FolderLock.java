// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Keeps two programs from working in one data folder, and lets the second one call the first. An OSGi service.
 *
 * <p>In the folder lie {@code liaison.lock}, on which the operating system holds the lock, so that it ends with the process however
 * that ends; {@code liaison.holder}, which says who holds it; and for a moment {@code liaison.call}, which a second program makes to
 * call the first and which the first takes away.
 */
public interface FolderLock {

    /**
     * Takes the folder for this process, which may take it several times.
     *
     * @param folder the data folder; made if it does not exist
     * @return the lock, or who has it
     * @throws StoreUnavailableException if the folder cannot be written
     */
    Attempt tryLock(Path folder);

    /** What came of an attempt. */
    sealed interface Attempt {
    }

    /** The folder is ours until closed, or the process ends. */
    non-sealed interface Held extends Attempt, AutoCloseable {

        /**
         * Has something done whenever another program that finds the folder taken calls for us.
         *
         * @param answer for example brings our window to the front; runs on a thread of the lock, within half a second
         */
        void whenCalled(Runnable answer);

        @Override
        void close();
    }

    /** Another process has the folder. */
    non-sealed interface HeldBy extends Attempt {

        /**
         * Who.
         *
         * @return never null
         */
        Holder holder();

        /**
         * Calls the other process.
         *
         * @return whether it answered within two seconds
         */
        boolean call();
    }

    /**
     * A process that holds a folder, as it wrote itself down.
     *
     * @param process its process id, 0 if not known
     * @param host the computer's name, empty if not known
     * @param user the operating system's user name, empty if not known
     * @param since when it took the folder
     */
    record Holder(long process, String host, String user, Instant since) {
    }
}
