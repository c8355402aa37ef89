// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.sql.DataSource;

/**
 * The database below the store. An OSGi service of the bundle that knows the product used; only the store itself uses it.
 *
 * <p>Every method throws {@link StoreUnavailableException}, with a sentence for the user, where the database cannot do what is asked.
 */
public interface Database {

    /**
     * Starts the database, makes an empty one if there is none, and clears away what an interrupted start left behind.
     *
     * @return hands out connections; the same until the database is closed
     */
    DataSource open();

    /** Stops the database, so that nothing is left to recover at the next start. Does nothing if it is not open. */
    void close();

    /**
     * Copies the open database while others work on it, then opens the copy and checks it. The copy has its name only when all of
     * that is done.
     *
     * @param folder where the copy goes; it may not exist yet, and must be empty if it does
     * @param description what the copy shall say of itself
     * @return the copy
     */
    Copy backup(Path folder, Description description);

    /**
     * What a copy says of itself. Nothing but that is read.
     *
     * @param folder what {@link #backup} was given
     * @return the copy
     */
    Copy read(Path folder);

    /**
     * Compares each file of a copy with the checksum that was noted when it was made.
     *
     * @param folder what {@link #backup} was given
     */
    void verify(Path folder);

    /**
     * Puts a backup in the place of the database, which is closed for that. What was there before is set aside, never overwritten.
     *
     * @param folder what {@link #backup} was given
     * @return where the old data are now
     */
    Path restore(Path folder);

    /**
     * Encrypts the database, which is closed for that; see {@link Encryption}.
     *
     * @param password from now on needed to open it
     * @param annexed does the same to the files of the annex
     */
    default void encrypt(char[] password, Resealing annexed) {
        throw new UnsupportedOperationException();
    }

    /**
     * Decrypts the database, which is closed for that; see {@link Encryption}.
     *
     * @param annexed does the same to the files of the annex
     */
    default void decrypt(Resealing annexed) {
        throw new UnsupportedOperationException();
    }

    /**
     * The place for files that go with the tables: copied, restored and exchanged together with them. Who writes there must not let a
     * file that the tables name change or go while a copy is made.
     *
     * @return empty if the database has no files
     */
    default Optional<Annex> annex() {
        return Optional.empty();
    }

    /**
     * Writes all tables of the open database anew, so that none of its files holds what was deleted; see {@link Remains}. Nobody may
     * read or write meanwhile: he and this might each wait for the other.
     *
     * @param progress is told how many tables are done
     */
    default void clearRemains(Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * A place for files.
     *
     * @param folder where they are; need not exist
     * @param key encrypts them; empty if the data are not protected
     */
    record Annex(Path folder, Optional<SecretKey> key) {
    }

    /** Encrypts the files of an annex with another key. */
    @FunctionalInterface
    interface Resealing {

        /**
         * Writes the files of a copy anew.
         *
         * @param before where they are, and their key
         * @param after the key that they shall have; empty for none
         * @throws IOException if one cannot be read or written
         */
        void reseal(Annex before, Optional<SecretKey> after) throws IOException;
    }

    /** Says in words what a copy holds. */
    @FunctionalInterface
    interface Description {

        /**
         * Looks at the copy.
         *
         * @param copy a connection to it, read only
         * @return keys and values of one line each
         * @throws SQLException if the copy cannot be read
         */
        Map<String, String> of(Connection copy) throws SQLException;
    }

    /**
     * A copy of the database.
     *
     * @param folder where it is
     * @param description what it says of itself
     * @param bytes how much room it takes
     * @param millis how long the copying took, without opening and checking; 0 if it was not made just now
     */
    record Copy(Path folder, Map<String, String> description, long bytes, long millis) {

        /** Copies the description, so that it never changes. */
        public Copy {
            description = Map.copyOf(description);
        }

        /**
         * One that was made before.
         *
         * @param folder where it is
         * @param description what it says of itself
         * @param bytes how much room it takes
         */
        public Copy(Path folder, Map<String, String> description, long bytes) {
            this(folder, description, bytes, 0);
        }
    }
}
