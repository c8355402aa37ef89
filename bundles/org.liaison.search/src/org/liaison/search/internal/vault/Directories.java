// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import javax.crypto.SecretKey;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Opens folders of an index. One that was written before the data were protected, or while they were, cannot be read with the other
 * sort; as any damaged index it is built anew then.
 *
 * @param key the key, if the data are protected now
 */
public record Directories(Supplier<Optional<SecretKey>> key) {

    /** Where nothing is protected. */
    public static final Directories PLAIN = new Directories(Optional::empty);

    /**
     * Opens a folder.
     *
     * @param folder the folder
     * @return to be closed
     * @throws IOException if it cannot be opened
     */
    public Directory open(Path folder) throws IOException {
        Directory plain = new MMapDirectory(folder);
        return key.get().<Directory>map(secret -> new EncryptedDirectory(plain, secret)).orElse(plain);
    }
}
