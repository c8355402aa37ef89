// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.liaison.store.eclipselink.internal.archive.ArchivedEntry.Place;
import org.liaison.store.eclipselink.internal.archive.Archived.Kept;
import org.liaison.store.eclipselink.internal.archive.ArchiveTable.Row;

/**
 * What is taken out of archives. A file never changes: one that has such an entry is written anew under another name, and the database
 * is told of that in the transaction that takes values out of its tables.
 */
public final class ArchiveEdits {

    private final Archives archives;
    private final Archived archived;
    private final Map<Place, String> instead = new HashMap<>();

    /**
     * No edits yet.
     *
     * @param archives the archives
     */
    public ArchiveEdits(Archives archives) {
        this.archives = archives;
        this.archived = archives.now();
    }

    /**
     * What is read while the edits are made.
     *
     * @return without the edits
     */
    public Archived archived() {
        return archived;
    }

    /**
     * Lets an entry tell something else, and not any more where it comes from.
     *
     * @param place which entry
     * @param delta what it tells
     */
    public void put(Place place, String delta) {
        instead.put(place, delta);
    }

    /**
     * What an entry will tell.
     *
     * @param entry the entry
     * @return as it is now, or as it will be
     */
    public String delta(ArchivedEntry entry) {
        return instead.getOrDefault(entry.at(), entry.delta());
    }

    /**
     * Writes the files anew that are concerned; the database knows nothing of them yet.
     *
     * @return what is to be said of them
     */
    public List<Row> write() {
        TreeSet<Long> sets = new TreeSet<>();
        instead.keySet().forEach(place -> sets.add(place.changeSet()));
        List<Row> rows = new ArrayList<>();
        for (Kept kept : archived.files()) {
            Long first = sets.ceiling(kept.row().first());
            if (first != null && first <= kept.row().last()) {
                archives.fill(writer -> {
                    kept.reader().file().scan(Long.MIN_VALUE, 0, entry -> writer.add(edited(entry)));
                    return kept.row().last();
                }).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private ArchivedEntry edited(ArchivedEntry entry) {
        String delta = instead.get(entry.at());
        return delta == null ? entry : new ArchivedEntry(entry.at(), entry.echo(), entry.subject(), null, delta);
    }
}
