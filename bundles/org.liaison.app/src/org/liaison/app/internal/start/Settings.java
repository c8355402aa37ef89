// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liaison.store.SettingsFile;
import org.liaison.store.SettingsFile.Content;

/**
 * What the window remembers between two starts: language, theme, size, perspective. A small file in the data folder; a damaged one
 * counts as none, since nothing in it is worth keeping somebody from working, but he is told.
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

    private final SettingsFile file;
    private final Map<String, String> values = new TreeMap<>();
    private final Optional<Path> damaged;

    /**
     * Reads the settings.
     *
     * @param folder the data folder; need not exist
     */
    public Settings(Path folder) {
        file = new SettingsFile(folder.resolve("settings.properties"));
        damaged = switch (file.read()) {
            case Content.None none -> Optional.empty();
            case Content.Whole whole -> {
                values.putAll(whole.values());
                yield Optional.empty();
            }
            case Content.Damaged kept -> Optional.of(kept.kept());
        };
    }

    /**
     * Whether what was chosen could not be read, so that the user has to choose it again.
     *
     * @return where the damaged file lies now; empty if all is well
     */
    public Optional<Path> damaged() {
        return damaged;
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
            file.write(values);
        } catch (IOException full) {
            LOG.log(System.Logger.Level.WARNING, "The settings in " + file.file() + " cannot be written.", full);
        }
    }
}
