// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.liaison.store.Vault;

/**
 * What was chosen last, kept in a small file beside the data: ids alone, so that no name stays there of a person who is forgotten.
 * What was chosen a moment ago is known at once; the file is read once and written behind.
 */
final class Recent {

    private static final System.Logger LOG = System.getLogger(Recent.class.getName());
    private static final int MOST = 12;

    private final Path file;
    private final Vault vault;
    private final List<String> chosen = new ArrayList<>();
    private boolean read;

    Recent(Path folder, String author, Vault vault) {
        this.vault = vault;
        this.file = folder.resolve(Vault.KEPT).resolve("palette").resolve(author.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".txt");
    }

    /** Reads the file, the first time; not for the UI thread. A file that cannot be read is an empty one. */
    synchronized void read() {
        if (read) {
            return;
        }
        read = true;
        List<String> lines = lines();
        synchronized (chosen) {
            lines.stream().map(Recent::id).filter(id -> !chosen.contains(id)).forEach(chosen::add);
            cut();
        }
        if (lines.stream().anyMatch(line -> !line.equals(id(line)))) {
            write();
        }
    }

    /** Before there was more behind it: what it was called then. */
    private static String id(String line) {
        return line.split("\t", -1)[0];
    }

    private List<String> lines() {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try {
            return new String(vault.read(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, file.toString(), unreadable);
            return List.of();
        }
    }

    /** The ids, the last one first; as far as the file was read. */
    List<String> all() {
        synchronized (chosen) {
            return List.copyOf(chosen);
        }
    }

    /** Puts this first; waits for no file. */
    void add(String id) {
        synchronized (chosen) {
            chosen.remove(id);
            chosen.addFirst(id);
            cut();
        }
    }

    /** Writes what there is now; not for the UI thread. */
    synchronized void write() {
        read();
        try {
            vault.write(file, String.join("\n", all()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, file.toString(), unwritable);
        }
    }

    private void cut() {
        while (chosen.size() > MOST) {
            chosen.removeLast();
        }
    }
}
