// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A small file beside the data that says which contribution holds the window up: the database cannot be asked while it may be just that
 * contribution that keeps it busy.
 */
final class StuckFile {

    private static final System.Logger LOG = System.getLogger(StuckFile.class.getName());

    private final Path file;
    private final AtomicBoolean taken = new AtomicBoolean();

    StuckFile(Path folder) {
        file = folder.resolve("stuck.txt");
    }

    /** What the run before had written last; the first call alone gives it. */
    List<String> take() {
        if (taken.getAndSet(true) || !Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> ids = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
            Files.delete(file);
            return ids;
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, file + " cannot be read.", unreadable);
            return List.of();
        }
    }

    void write(List<String> ids) {
        try {
            if (ids.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.write(file, ids);
            }
        } catch (IOException full) {
            LOG.log(Level.WARNING, file + " cannot be written.", full);
        }
    }
}
