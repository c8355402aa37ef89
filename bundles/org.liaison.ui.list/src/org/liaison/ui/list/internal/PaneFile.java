// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

import org.liaison.ui.list.internal.criteria.PaneMemory;

/**
 * Remembers in a small file in the data folder, which can be read before the database is up, how the panes beside a list were left.
 * What cannot be read or written is not worth a word to the user.
 */
final class PaneFile implements PaneMemory {

    private static final System.Logger LOG = System.getLogger(PaneFile.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    PaneFile(Path folder, String list) {
        file = folder.resolve("list-" + list + ".properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException damaged) {
                LOG.log(Level.DEBUG, file.toString(), damaged);
            }
        }
    }

    @Override
    public String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    @Override
    public void put(Map<String, String> changes) {
        values.putAll(changes);
        Thread.ofVirtual().start(this::write);
    }

    private synchronized void write() {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(beside)) {
                values.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            LOG.log(Level.DEBUG, file.toString(), full);
        }
    }
}
