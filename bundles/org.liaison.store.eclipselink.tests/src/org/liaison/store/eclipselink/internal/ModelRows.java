// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tagging;
import org.liaison.store.Reader;

/**
 * What random edits should have made of the data: rows by id, and a log of its own that tells of each value what it was before and
 * after. It knows what hangs on what, and nothing of the store.
 */
final class ModelRows {

    /** The column that says which table a row is in; a row that has none is not there. */
    static final String TABLE = "TABLE";
    /** The columns that refer to what a row belongs to, and goes with. */
    private static final Set<String> OWNERS = Set.of("RELATION_ID", "CONTACT_ID", "TAG_ID");
    private static final String PARENT = "PARENT_ID";
    private static final int BATCH = 1000;

    private final Map<Long, Map<String, String>> rows = new TreeMap<>();
    private final Map<Long, Map<String, String>> before = new HashMap<>();
    private final TreeMap<Long, List<Delta>> log = new TreeMap<>();

    /**
     * What a change set did to a value.
     *
     * @param table of the row
     * @param id of the row
     * @param column of the value
     * @param before null for none
     * @param after null for none
     */
    record Delta(String table, long id, String column, String before, String after) {
    }

    /** What a reader tells of all rows, in the same form. */
    static Map<Long, Map<String, String>> of(Reader reader) {
        Map<Long, Map<String, String>> told = new TreeMap<>();
        reader.scan(Relation.class, BATCH, some -> some.forEach(each -> told.put(each.getId(), row("RELATION",
                "NAME", each.getName(), "NOTES", each.getNotes(), PARENT, each.getParent()))));
        reader.scan(Contact.class, BATCH, some -> some.forEach(each -> told.put(each.getId(), row("CONTACT",
                "LAST_NAME", each.getLastName(), "BIRTH_DATE", each.getBirthDate(), "RELATION_ID", each.getRelation()))));
        reader.scan(Address.class, BATCH, some -> some.forEach(each -> told.put(each.getId(), row("ADDRESS",
                "CITY", each.getCity(), "RELATION_ID", each.getRelation(), "CONTACT_ID", each.getContact()))));
        reader.scan(Tagging.class, BATCH, some -> some.forEach(each -> told.put(each.getId(), row("TAGGING",
                "TAG_ID", each.getTag(), "RELATION_ID", each.getRelation(), "CONTACT_ID", each.getContact()))));
        return told;
    }

    /** A row of columns and values, of which those that are null do not count. */
    static Map<String, String> row(String table, Object... columns) {
        Map<String, String> row = new TreeMap<>(Map.of(TABLE, table));
        for (int i = 0; i < columns.length; i += 2) {
            if (columns[i + 1] != null) {
                row.put((String) columns[i], text(columns[i + 1]));
            }
        }
        return row;
    }

    private static String text(Object value) {
        return value instanceof DomainEntity entity ? Long.toString(entity.getId()) : value.toString();
    }

    Map<Long, Map<String, String>> rows() {
        return rows;
    }

    List<Long> ids(String table) {
        return rows.entrySet().stream().filter(row -> table.equals(row.getValue().get(TABLE))).map(Map.Entry::getKey).toList();
    }

    /** Whether a row of the table has that value. */
    boolean has(String table, String column, long value, String other, long otherValue) {
        return rows.values().stream().anyMatch(row -> table.equals(row.get(TABLE))
                && Long.toString(value).equals(row.get(column)) && Long.toString(otherValue).equals(row.get(other)));
    }

    void add(long id, Map<String, String> row) {
        row.forEach((column, value) -> set(id, column, value));
    }

    /** Sets a value; null empties it. */
    void set(long id, String column, String value) {
        Map<String, String> row = rows.computeIfAbsent(id, made -> new TreeMap<>());
        Map<String, String> old = before.computeIfAbsent(id, first -> new HashMap<>());
        if (!old.containsKey(column)) {
            old.put(column, row.get(column));
        }
        if (value == null) {
            row.remove(column);
        } else {
            row.put(column, value);
        }
        if (row.isEmpty()) {
            rows.remove(id);
        }
    }

    /** A row goes, and with it what belongs to it; what refers to it otherwise is unlinked. */
    void remove(long id) {
        if (!rows.containsKey(id)) {
            return;
        }
        List.copyOf(rows.get(id).keySet()).forEach(column -> set(id, column, null));
        String gone = Long.toString(id);
        for (Long holder : List.copyOf(rows.keySet())) {
            Map<String, String> row = rows.getOrDefault(holder, Map.of());
            if (gone.equals(row.get(PARENT))) {
                set(holder, PARENT, null);
            }
            if (OWNERS.stream().anyMatch(owner -> gone.equals(row.get(owner)))) {
                remove(holder);
            }
        }
    }

    /** Whether anything is otherwise than when the last change set ended. */
    boolean isChanged() {
        return !deltas().isEmpty();
    }

    private List<Delta> deltas() {
        List<Delta> deltas = new ArrayList<>();
        before.forEach((id, columns) -> {
            Map<String, String> row = rows.getOrDefault(id, Map.of());
            String table = row.getOrDefault(TABLE, columns.get(TABLE));
            columns.forEach((column, old) -> {
                if (!Objects.equals(old, row.get(column))) {
                    deltas.add(new Delta(table, id, column, old, row.get(column)));
                }
            });
        });
        return deltas;
    }

    /** What was done since the last one is a change set. */
    void commit(long changeSet) {
        log.put(changeSet, deltas());
        before.clear();
    }

    /** The change sets that it has still in mind, the oldest first. */
    TreeMap<Long, List<Delta>> log() {
        return log;
    }

    /** Takes a change set back, with another one. */
    void undo(long changeSet, long by) {
        for (Delta delta : log.get(changeSet)) {
            String now = rows.getOrDefault(delta.id(), Map.of()).get(delta.column());
            if (!Objects.equals(delta.after(), now)) {
                throw new AssertionError("an undo of " + changeSet + " should be refused: " + delta + " is " + now);
            }
            set(delta.id(), delta.column(), delta.before());
        }
        commit(by);
    }

    /** Whether a later change set did something to what this one did something to, or refers to it, or it refers to. */
    boolean isUsedSince(long changeSet) {
        Set<Long> own = touched(log.get(changeSet));
        return log.tailMap(changeSet, false).values().stream()
                .anyMatch(later -> touched(later).stream().anyMatch(own::contains));
    }

    private static Set<Long> touched(List<Delta> deltas) {
        Set<Long> touched = new HashSet<>();
        for (Delta delta : deltas) {
            touched.add(delta.id());
            if (delta.column().endsWith("_ID")) {
                Stream.of(delta.before(), delta.after()).filter(Objects::nonNull).map(Long::valueOf)
                        .forEach(touched::add);
            }
        }
        return touched;
    }
}
