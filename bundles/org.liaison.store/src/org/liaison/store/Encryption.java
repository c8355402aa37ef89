// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

/**
 * Encrypts the database, and takes the encryption away. An OSGi service beside {@link Store}. Both are done on a copy, which is opened,
 * checked and compared with the database before it takes its place: whatever happens meanwhile, the data are the old ones or the new
 * ones. Nobody may be within a change; who reads waits.
 *
 * <p>Both throw {@link StoreUnavailableException}, with a sentence for the user, where they fail; the data are then as before.
 */
public interface Encryption {

    /**
     * Encrypts the database.
     *
     * @param password from now on needed to open it
     */
    void encrypt(char[] password);

    /** Decrypts the database. */
    void decrypt();
}
