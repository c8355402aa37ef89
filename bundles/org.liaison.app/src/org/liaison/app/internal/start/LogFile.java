// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** The log in the data folder, for those who help: the last three megabytes, never on the screen. */
final class LogFile {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private LogFile() {
    }

    /** Everything that is logged from now on goes there too. */
    static void open(Path folder) {
        try {
            Path logs = Files.createDirectories(folder.resolve("log"));
            FileHandler handler = new FileHandler(logs.resolve("liaison-%g.log").toString(), BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            Logger.getLogger("").addHandler(handler);
            keepToOwner(logs);
        } catch (IOException full) {
            System.getLogger(LogFile.class.getName()).log(System.Logger.Level.WARNING, "There will be no log file.", full);
        }
    }

    /** Names may be in what went wrong. A file that the log begins later is out of reach with its folder. */
    private static void keepToOwner(Path logs) throws IOException {
        if (Files.getFileAttributeView(logs, PosixFileAttributeView.class) == null) {
            return;
        }
        Files.setPosixFilePermissions(logs, PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }
}
