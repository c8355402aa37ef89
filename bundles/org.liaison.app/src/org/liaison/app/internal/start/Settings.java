// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the window remembers between two starts: language, theme, size, perspective. A small file in the data folder; a damaged or
 * unreadable one counts as none, since nothing in it is worth keeping somebody from working.
 */
public final class Settings {

    /** The language's code. */
    public static final String LANGUAGE = "language";
    /** The theme: {@code light} or {@code dark}; the system's without. */
    public static final String THEME = "theme";
    /** The id of the perspective in front. */
    public static final String PERSPECTIVE = "perspective";
    /** The window's place and size: four numbers. */
    public static final String BOUNDS = "bounds";
    /** Whether the window fills the screen. */
    public static final String MAXIMIZED = "maximized";

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Reads the settings.
     *
     * @param folder the data folder; need not exist
     */
    public Settings(Path folder) {
        file = folder.resolve("settings.properties");
        if (Files.exists(file)) {
            read();
        }
    }

    private void read() {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.log(System.Logger.Level.WARNING, "The settings in " + file + " cannot be read.", damaged);
        }
    }

    /**
     * A setting.
     *
     * @param key one of the constants
     * @return its value, empty if it was never set
     */
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Sets something, and writes the file.
     *
     * @param changes keys and their values
     */
    public synchronized void put(Map<String, String> changes) {
        if (changes.entrySet().stream().allMatch(change -> change.getValue().equals(values.get(change.getKey())))) {
            return;
        }
        values.putAll(changes);
        try {
            write();
        } catch (IOException full) {
            LOG.log(System.Logger.Level.WARNING, "The settings in " + file + " cannot be written.", full);
        }
    }

    /** Beside, then moved into place: the file is the old one or the new one, whenever the power goes. */
    private void write() throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(beside)) {
            Properties all = new Properties();
            all.putAll(values);
            all.store(out, null);
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException network) {
            LOG.log(System.Logger.Level.DEBUG, "Moved in two steps.", network);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
