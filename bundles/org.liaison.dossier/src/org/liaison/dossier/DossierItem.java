// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.util.List;

/**
 * One line of a dossier: an entry with its files. An e-mail to two contacts of a relation is an entry of each, and one line in the
 * dossier of the relation.
 *
 * @param copies the entries that say the same, at least one
 * @param files the files of the first of them, in the order in which they were added
 * @param people the contacts whose entries they are, by name; empty if it is the relation's own
 */
public record DossierItem(List<DossierEntry> copies, List<DossierFile> files, List<String> people) {

    /** Copies the lists. */
    public DossierItem {
        copies = List.copyOf(copies);
        files = List.copyOf(files);
        people = List.copyOf(people);
    }

    /**
     * The entry.
     *
     * @return the first of those that say the same
     */
    public DossierEntry entry() {
        return copies.getFirst();
    }

    /**
     * What it is.
     *
     * @return never null
     */
    public EntryKind kind() {
        return EntryKind.of(entry());
    }
}
