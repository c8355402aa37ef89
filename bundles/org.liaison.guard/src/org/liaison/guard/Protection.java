// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The password of the data: switched on and off with a verified backup before and, in the new form, after it. An OSGi service; no method
 * is for the UI thread, except {@link #on}.
 *
 * <p>All methods throw {@link org.liaison.store.StoreUnavailableException}, with a sentence for the user, where they fail; the data are
 * then as before.
 */
public interface Protection {

    /** What a password has at least: enough that half a second a guess makes guessing hopeless if it is no word. */
    int LEAST_CHARACTERS = 8;

    /**
     * Whether the data are protected.
     *
     * @return whether the program asks for a password when it starts
     */
    boolean on();

    /**
     * Encrypts the data, the search index and the small files beside them.
     *
     * @param password from now on needed to open them; nobody can find it out again
     * @return what still lies in clear, as {@link #inClear}
     */
    List<Path> switchOn(char[] password);

    /** Decrypts everything. */
    void switchOff();

    /**
     * Chooses another password, at once; backups that were made before keep the one of their time.
     *
     * @param now the present one
     * @param wanted the other one
     * @return false if the present one is wrong; nothing is changed then
     */
    boolean change(char[] now, char[] wanted);

    /**
     * What a reader without a password could read beside protected data: backups from before, databases that a restore put aside, rows
     * that an import refused.
     *
     * @return folders and files; none if the data are not protected
     */
    List<Path> inClear();

    /**
     * Deletes such things for good.
     *
     * @param paths some of {@link #inClear}
     * @throws IOException if one cannot be deleted
     */
    void delete(Collection<Path> paths) throws IOException;
}
