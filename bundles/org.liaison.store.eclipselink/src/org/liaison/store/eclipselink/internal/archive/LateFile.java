// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.crypto.SecretKey;

/** A file that is opened when it is first read: a start need not read what nobody asks for. */
final class LateFile implements Closeable {

    private final Path path;
    private final Optional<SecretKey> key;
    private ArchiveFile file;

    LateFile(Path path, Optional<SecretKey> key) {
        this.path = path;
        this.key = key;
    }

    Path path() {
        return path;
    }

    synchronized ArchiveFile file() throws IOException {
        if (file == null) {
            file = ArchiveFile.open(path, key);
        }
        return file;
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
