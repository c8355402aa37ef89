// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where Derby writes what it has to say of itself: beside the data. Derby is told of it by its name, and asks it once. Had Derby opened
 * the file itself, it would write to the user's screen whenever it cannot.
 */
public final class DatabaseLog {

    /** The system property that names the file; without it nothing is written. */
    public static final String FILE = "liaison.database.log";

    private DatabaseLog() {
    }

    /**
     * Begins the log anew, readable for its owner alone.
     *
     * @return takes what Derby writes; what takes it and forgets it if the file cannot be written, such as on a drive that just went
     */
    public static OutputStream begin() {
        String file = System.getProperty(FILE);
        if (file == null) {
            return OutputStream.nullOutputStream();
        }
        Path path = Path.of(file);
        try {
            OutputStream stream = Files.newOutputStream(path);
            if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            }
            return stream;
        } catch (IOException gone) {
            return OutputStream.nullOutputStream();
        }
    }
}
