// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.bin;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.liaison.store.ChangeSet;
import org.liaison.store.RecordKey;
import org.liaison.store.RecycleBin.Deleted;
import org.liaison.store.RecycleBin.Wanted;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.log.BinRows;
import org.liaison.store.eclipselink.internal.log.BinRows.Entry;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * Reads the recycle bin.
 *
 * @param connection the connection to use
 * @param archives the part of the log that is in archives
 * @param last the last change set that counts
 */
public record Bin(Connection connection, Archives archives, long last) {

    private static final int TOGETHER = 200;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * How many records are in it.
     *
     * @param wanted which kinds
     * @return their number
     * @throws SQLException if the database fails
     */
    public long count(Wanted wanted) throws SQLException {
        BinRows rows = new BinRows(connection);
        if (wanted.entities().isEmpty()) {
            return rows.count(null);
        }
        long sum = 0;
        for (String entity : wanted.entities()) {
            sum += rows.count(entity);
        }
        return sum;
    }

    /**
     * Some records.
     *
     * @param wanted which
     * @param after the last one known
     * @param limit how many at most
     * @return those deleted last first
     * @throws SQLException if the database fails
     */
    public List<Deleted> page(Wanted wanted, Optional<Deleted> after, int limit) throws SQLException {
        List<Deleted> found = new ArrayList<>();
        Entry at = after.map(known -> new Entry(new Subject(known.record().entity(), known.record().id()),
                known.changeSet().id())).orElse(null);
        List<String> words = BLANKS.splitAsStream(fold(wanted.words()).strip()).filter(word -> !word.isEmpty()).toList();
        List<Entry> page;
        do {
            page = new BinRows(connection).page(TOGETHER, at, last);
            for (Deleted deleted : read(page)) {
                if (found.size() < limit && lets(wanted, words, deleted)) {
                    found.add(deleted);
                }
            }
            at = page.isEmpty() ? at : page.getLast();
        } while (found.size() < limit && page.size() == TOGETHER);
        return found;
    }

    private static boolean lets(Wanted wanted, List<String> words, Deleted deleted) {
        if (!wanted.entities().isEmpty() && !wanted.entities().contains(deleted.record().entity())
                || !wanted.author().isEmpty() && !wanted.author().equals(deleted.changeSet().author())) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        String all = fold(String.join("\n", deleted.values().values()) + '\n' + deleted.changeSet().intent().title());
        return words.stream().allMatch(all::contains);
    }

    private static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private List<Deleted> read(List<Entry> page) throws SQLException {
        Map<Long, List<Subject>> bySet = new LinkedHashMap<>();
        page.forEach(entry -> bySet.computeIfAbsent(entry.changeSet(), ignored -> new ArrayList<>()).add(entry.record()));
        List<Deleted> read = new ArrayList<>();
        for (Map.Entry<Long, List<Subject>> each : bySet.entrySet()) {
            Optional<ChangeSet> set = new ChangeSets(connection).find(each.getKey());
            Map<Subject, Found> found = new HashMap<>();
            for (LogEntry entry : new LogRows(connection, archives).of(each.getKey(), each.getValue())) {
                found.computeIfAbsent(entry.subject(), ignored -> new Found()).add(entry);
            }
            for (Subject record : each.getValue()) {
                Found what = found.getOrDefault(record, new Found());
                set.ifPresent(by -> read.add(new Deleted(new RecordKey(record.entity(), record.id()), by, what.values,
                        Math.max(0, what.removed - 1))));
            }
        }
        return read;
    }

    /**
     * Those deleted before a moment.
     *
     * @param moment the moment
     * @return the oldest first
     * @throws SQLException if the database fails
     */
    public List<RecordKey> before(Instant moment) throws SQLException {
        return new BinRows(connection).upTo(new ChangeSets(connection).lastBefore(moment, last)).stream().map(Entry::record)
                .map(record -> new RecordKey(record.entity(), record.id())).toList();
    }

    /** What the log tells of a deleted record. */
    private static final class Found {
        private final Map<String, String> values = new HashMap<>();
        private int removed;

        void add(LogEntry entry) {
            entry.operations().forEach(operation -> {
                if (operation instanceof Removed gone) {
                    removed++;
                    if (gone.id() == entry.subject().id()) {
                        values.putAll(gone.values());
                    }
                }
            });
        }
    }
}
