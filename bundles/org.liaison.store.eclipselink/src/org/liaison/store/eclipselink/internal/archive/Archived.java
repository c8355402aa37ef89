// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * The part of the log that lies in archives, at a moment. Up to {@link #upTo} the archives tell all there is: what a table may still hold
 * of that counts no more. Where a file cannot be read it throws a {@link org.liaison.store.StoreUnavailableException} that names it.
 *
 * @param files the oldest first, each with its reader
 */
public record Archived(List<Kept> files) {

    /** No archive at all. */
    public static final Archived NONE = new Archived(List.of());

    /** Keeps a copy. */
    public Archived {
        files = List.copyOf(files);
    }

    /**
     * How far the archives go.
     *
     * @return the last change set whose entries are in them; less than any if there is none
     */
    public long upTo() {
        return files.isEmpty() ? Long.MIN_VALUE : files.getLast().row().last();
    }

    /**
     * Hands out entries.
     *
     * @param after only those of later change sets
     * @param upTo and none of later ones than this
     * @param take takes each, the oldest first, and says whether it wants more
     */
    public void scan(long after, long upTo, Predicate<ArchivedEntry> take) {
        scan(after == Long.MIN_VALUE ? after : after + 1, 0, upTo, take);
    }

    private void scan(long from, int batch, long upTo, Predicate<ArchivedEntry> take) {
        for (Kept kept : files) {
            if (kept.row().last() >= from && kept.row().first() <= upTo
                    && !kept.read(file -> file.scan(from, batch, entry -> entry.changeSet() <= upTo && take.test(entry)))) {
                return;
            }
        }
    }

    /**
     * The entries of a change set.
     *
     * @param changeSet the change set
     * @param batch only this batch and later ones
     * @param take takes each in order, and says whether it wants more
     */
    public void of(long changeSet, int batch, Predicate<ArchivedEntry> take) {
        scan(changeSet, batch, changeSet, take);
    }

    /**
     * Hands out the entries of records.
     *
     * @param subjects the records
     * @param after only those of later change sets
     * @param upTo and none of later ones than this
     * @param take takes each, in no particular order
     */
    public void of(Collection<Subject> subjects, long after, long upTo, Consumer<ArchivedEntry> take) {
        List<Subject> sorted = subjects.stream().sorted(Comparator.comparingLong(Subject::id)).toList();
        for (Kept kept : files) {
            if (kept.row().last() > after && kept.row().first() <= upTo) {
                for (Subject subject : sorted) {
                    kept.read(file -> file.of(subject.id(), entry -> {
                        if (entry.changeSet() > after && entry.changeSet() <= upTo && entry.subject().equals(subject)) {
                            take.accept(entry);
                        }
                        return true;
                    }));
                }
            }
        }
    }

    /**
     * The last entries of a record.
     *
     * @param subject the record
     * @param sets of how many change sets
     * @return those of the newest change set first, those of one in order
     */
    public List<ArchivedEntry> newest(Subject subject, int sets) {
        List<ArchivedEntry> found = new ArrayList<>();
        long[] seen = { 0, 0 };
        for (Kept kept : files.reversed()) {
            boolean more = kept.read(file -> file.of(subject.id(), entry -> {
                if (entry.subject().equals(subject)) {
                    seen[0] += entry.changeSet() == seen[1] ? 0 : 1;
                    seen[1] = entry.changeSet();
                    if (seen[0] > sets) {
                        return false;
                    }
                    found.add(entry);
                }
                return true;
            }));
            if (!more) {
                break;
            }
        }
        found.sort(Comparator.comparingLong((ArchivedEntry entry) -> -entry.changeSet()).thenComparing(ArchivedEntry::at));
        return found;
    }

    /**
     * An archive that is in use.
     *
     * @param row what the database says of it
     * @param reader opens it when it is first read
     */
    public record Kept(ArchiveTable.Row row, LateFile reader) {

        /** Reads. */
        <R> R read(Reading<R> reading) {
            try {
                return reading.in(reader.file());
            } catch (IOException | IllegalArgumentException damaged) {
                throw Problems.unavailable("archive.damaged", damaged, reader.path().toString(), row.name());
            }
        }
    }

    /** What is read in a file. */
    @FunctionalInterface
    interface Reading<R> {
        R in(ArchiveFile file) throws IOException;
    }
}
