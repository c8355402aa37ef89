// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.crypto.SecretKey;

/**
 * Keeps what lies in the data folder from whoever does not know the password, if the user wants one. An OSGi service.
 *
 * <p>A file beside the database holds the key of everything, itself encrypted with the password; that it is there says that the data
 * are protected. So another password costs nothing, and a backup, which takes the file along, opens with the password of its time.
 * Without the password nobody can ever open the data again.
 */
public interface Vault {

    /** The file that says that the data, or a backup, are protected. */
    String KEY_FILE = "liaison.key";

    /** The folder of the data folder for small files of modules, which go through {@link #write} and {@link #read}. */
    String KEPT = "kept";

    /** Protects nothing. */
    Vault NONE = new OpenVault();

    /**
     * Whether there is a password. Costs one look at the disk.
     *
     * @param folder a data folder, or a backup
     * @return false too if there is nothing
     */
    static boolean protects(Path folder) {
        return Files.exists(keyFile(folder));
    }

    /**
     * Where the key is, or would be: also of a database whose restoring was interrupted, which the next start goes on with.
     *
     * @param folder a data folder, or a backup
     * @return a path
     */
    static Path keyFile(Path folder) {
        Path database = folder.resolve("database");
        return (Files.exists(database) ? database : folder.resolve("database.restored")).resolve(KEY_FILE);
    }

    /**
     * Whether the data of this run are protected.
     *
     * @return whether there is a password
     */
    boolean on();

    /**
     * Whether a password must be given first.
     *
     * @param folder the data folder, or a backup
     * @return false if it is not protected, or is known already
     * @throws StoreUnavailableException if the key is damaged
     */
    boolean locked(Path folder);

    /**
     * Gives the password, which counts until the program ends. It takes about half a second, so that guessing takes long.
     *
     * @param folder the data folder, or a backup
     * @param password the password; left as it is
     * @return false if it is wrong
     * @throws StoreUnavailableException if the key is damaged
     */
    boolean unlock(Path folder, char[] password);

    /**
     * Chooses another password for the data. Backups made before keep the old one.
     *
     * @param now the present one
     * @param wanted the other one
     * @return false if the present one is wrong; nothing is changed then
     */
    boolean change(char[] now, char[] wanted);

    /**
     * A key of its own for something that lies beside the database.
     *
     * @param purpose what for, in a word
     * @return the same for the same word; empty if the data are not protected
     * @throws StoreUnavailableException if the password was not given
     */
    Optional<SecretKey> key(String purpose);

    /**
     * Writes a small file, encrypted if the data are protected; the file is the old one or the new one, whenever the power goes. Its
     * first line is the checksum of the rest.
     *
     * @param file below {@link #KEPT}
     * @param bytes what is to be in it
     * @throws IOException if it cannot be written
     */
    void write(Path file, byte[] bytes) throws IOException;

    /**
     * Reads a small file, whether it was written with protection or without.
     *
     * @param file the file
     * @return what is in it
     * @throws IOException if there is none, or it cannot be read or is not what was written
     */
    byte[] read(Path file) throws IOException;
}
