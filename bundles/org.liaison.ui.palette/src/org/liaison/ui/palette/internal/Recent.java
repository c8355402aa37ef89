// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.store.Vault;

/** What was chosen last, kept in a small file beside the data. */
final class Recent {

    private static final System.Logger LOG = System.getLogger(Recent.class.getName());
    private static final int MOST = 12;

    private final Path file;
    private final Vault vault;
    private final List<Chosen> chosen = new ArrayList<>();

    Recent(Path folder, String author, Vault vault) {
        this.vault = vault;
        this.file = folder.resolve(Vault.KEPT).resolve("palette").resolve(author.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".txt");
    }

    /** Off the UI thread. A file that cannot be read is an empty one. */
    synchronized void read() {
        if (!chosen.isEmpty() || !Files.isReadable(file)) {
            return;
        }
        try {
            for (String line : new String(vault.read(file), StandardCharsets.UTF_8).lines().toList()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3 && chosen.size() < MOST) {
                    chosen.add(new Chosen(cells[0], cells[1], cells[2]));
                }
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, file.toString(), unreadable);
        }
    }

    /** The last one first. */
    synchronized List<Chosen> all() {
        return List.copyOf(chosen);
    }

    /** Off the UI thread. */
    synchronized void add(Offer offer) {
        chosen.removeIf(before -> before.id().equals(offer.id()));
        chosen.addFirst(new Chosen(offer.id(), plain(offer.label()), plain(offer.detail())));
        while (chosen.size() > MOST) {
            chosen.removeLast();
        }
        try {
            vault.write(file, chosen.stream().map(one -> one.id() + '\t' + one.label() + '\t' + one.detail() + '\n')
                    .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, file.toString(), unwritable);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What was chosen, as it was called then. */
    record Chosen(String id, String label, String detail) {
    }
}
