// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.liaison.store.Vault;

/**
 * What a list looked like when it was last left, one small file per user and list beside the database: it is needed before the
 * database is up. A damaged or unreadable one counts as none, since nothing in it is worth keeping somebody from working.
 */
public final class Memory {

    /** The id of the view in use. */
    public static final String VIEW = "view";
    /** The name of the view in use. */
    public static final String VIEW_NAME = "viewName";
    /** Columns, widths and order as they are, saved or not. */
    public static final String SHAPE = "shape";
    /** The id of the filter in use. */
    public static final String FILTER = "filter";
    /** The name of the filter in use. */
    public static final String FILTER_NAME = "filterName";
    /** What the filter in use asks. */
    public static final String QUESTION = "question";
    /** The width of the pane of filters. */
    public static final String PANE_WIDTH = "paneWidth";
    /** {@code no} if the pane of filters is closed. */
    public static final String PANE_OPEN = "paneOpen";
    /** The folders of filters that are closed, a line each. */
    public static final String FOLDERS_CLOSED = "foldersClosed";

    /** The groups that are open where others are closed, or the other way round, a line each. */
    public static final String GROUPS_TURNED = "groupsTurned";

    private static final System.Logger LOG = System.getLogger(Memory.class.getName());

    private final Path file;
    private final Vault vault;
    private final Map<String, String> values = new ConcurrentHashMap<>();

    /**
     * Reads what was remembered.
     *
     * @param folder the data folder; need not exist
     * @param author whose memory it is
     * @param list the simple name of the kind of record
     * @param vault keeps the file, since a filter may ask for a person
     */
    public Memory(Path folder, String author, String list, Vault vault) {
        this.vault = vault;
        file = folder.resolve(Vault.KEPT).resolve("lists")
                .resolve(author.replaceAll("[^\\p{Alnum}._-]", "_") + '-' + list + ".properties");
        if (Files.exists(file)) {
            read();
        }
    }

    private void read() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(new String(vault.read(file), StandardCharsets.UTF_8)));
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.log(System.Logger.Level.WARNING, "What a list looked like cannot be read from " + file, damaged);
        }
    }

    /**
     * Something that was remembered.
     *
     * @param key one of the constants
     * @return empty if it never was
     */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    /**
     * Remembers something; the file is written in the background.
     *
     * @param changes keys and values
     */
    public void put(Map<String, String> changes) {
        if (changes.entrySet().stream().allMatch(change -> change.getValue().equals(values.get(change.getKey())))) {
            return;
        }
        values.putAll(changes);
        Thread.ofVirtual().start(this::write);
    }

    private synchronized void write() {
        Properties all = new Properties();
        all.putAll(values);
        StringWriter text = new StringWriter();
        try {
            all.store(text, null);
            vault.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            LOG.log(System.Logger.Level.WARNING, "What a list looks like cannot be written to " + file, full);
        }
    }
}
