// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;

/**
 * What taking a change set back should come to, worked out of three states of all rows alone.
 *
 * @param before the rows before the change set
 * @param after the rows after it
 * @param now the rows now
 * @param touched the ids of what later changes did something to
 * @param decisions what is done about conflicts
 */
record PlanModel(Rows before, Rows after, Rows now, Set<Long> touched, UndoDecisions decisions) {

    private static final Map<String, String> FIELDS = Map.of("NAME", "name", "PARENT_ID", "parent", "RELATION_ID", "relation",
            "CITY", "city", "LAST_NAME", "lastName");

    Rows outcome() {
        Map<Long, Map<String, String>> result = now.copy();
        Set<Long> kept = kept();
        Set<Long> back = back();
        for (Long id : back) {
            Map<String, String> row = new HashMap<>(before.byId().get(id));
            row.keySet().removeIf(column -> column.endsWith("_ID") && !available(row.get(column), back));
            result.put(id, row);
        }
        before.byId().forEach((id, old) -> {
            if (after.byId().containsKey(id) && now.byId().containsKey(id)) {
                change(id, old, after.byId().get(id), result.get(id), back, kept);
            }
        });
        created().stream().filter(id -> !kept.contains(id)).forEach(id -> remove(id, result));
        return Rows.of(result);
    }

    private Set<Long> created() {
        Set<Long> created = new HashSet<>(after.byId().keySet());
        created.removeAll(before.byId().keySet());
        return created;
    }

    private Set<Long> back() {
        Set<Long> back = new HashSet<>(before.byId().keySet());
        back.removeAll(after.byId().keySet());
        back.removeAll(now.byId().keySet());
        back.removeIf(id -> before.isAddress(id) && !available(before.byId().get(id).get("RELATION_ID"), Set.copyOf(back)));
        return back;
    }

    private boolean available(String target, Set<Long> back) {
        return target == null || now.byId().containsKey(Long.valueOf(target)) || back.contains(Long.valueOf(target));
    }

    private Set<Long> kept() {
        Set<Long> created = created();
        Set<Long> used = new HashSet<>(created);
        used.removeIf(id -> !now.byId().containsKey(id) || !touched.contains(id) && !isHeld(id, created));
        boolean more = true;
        while (more) {
            Set<Long> next = new HashSet<>();
            used.stream().flatMap(id -> now.targets(id, false).stream()).filter(created::contains).forEach(next::add);
            more = used.addAll(next);
        }
        Set<Long> kept = new HashSet<>(used);
        kept.removeIf(id -> decisions.of(id, "") == Choice.TAKE);
        more = true;
        while (more) {
            Set<Long> next = new HashSet<>();
            kept.stream().flatMap(id -> now.targets(id, true).stream()).filter(created::contains).forEach(next::add);
            more = kept.addAll(next);
        }
        return kept;
    }

    private boolean isHeld(long id, Set<Long> created) {
        return now.byId().entrySet().stream().filter(holder -> !created.contains(holder.getKey()))
                .anyMatch(holder -> holder.getValue().entrySet().stream()
                        .anyMatch(value -> value.getKey().endsWith("_ID") && value.getValue().equals(Long.toString(id))
                                && !pointed(holder.getKey(), value.getKey())));
    }

    private boolean pointed(long holder, String column) {
        String old = before.byId().getOrDefault(holder, Map.of()).get(column);
        String left = after.byId().getOrDefault(holder, Map.of()).get(column);
        return before.byId().containsKey(holder) && left != null && !left.equals(old);
    }

    private void change(long id, Map<String, String> old, Map<String, String> left, Map<String, String> row, Set<Long> back,
            Set<Long> kept) {
        Set<String> columns = new HashSet<>(old.keySet());
        columns.addAll(left.keySet());
        for (String column : columns) {
            String was = old.get(column);
            String is = row.get(column);
            if (Objects.equals(was, left.get(column)) || Objects.equals(is, was)) {
                continue;
            }
            if (column.endsWith("_ID") && !available(was, back)) {
                if (is != null && created().contains(Long.valueOf(is)) && !kept.contains(Long.valueOf(is))) {
                    row.remove(column);
                }
            } else if (Objects.equals(is, left.get(column)) || decisions.of(id, field(column)) == Choice.TAKE) {
                row.put(column, was);
                row.values().removeIf(Objects::isNull);
            }
        }
    }

    private static String field(String column) {
        return FIELDS.getOrDefault(column, column.toLowerCase(Locale.ROOT));
    }

    private static void remove(long id, Map<Long, Map<String, String>> rows) {
        if (rows.remove(id) == null) {
            return;
        }
        String gone = Long.toString(id);
        for (Long holder : Set.copyOf(rows.keySet())) {
            Map<String, String> row = rows.get(holder);
            if (row != null && gone.equals(row.get("RELATION_ID"))) {
                remove(holder, rows);
            } else if (row != null && gone.equals(row.get("PARENT_ID"))) {
                row.remove("PARENT_ID");
            }
        }
    }

    /**
     * All rows of relations, contacts and addresses.
     *
     * @param byId the columns that are not empty, by id; which table it is stands in one of them
     */
    record Rows(Map<Long, Map<String, String>> byId) {

        static Rows of(Map<Long, Map<String, String>> rows) {
            return new Rows(new TreeMap<>(rows));
        }

        Map<Long, Map<String, String>> copy() {
            Map<Long, Map<String, String>> copy = new TreeMap<>();
            byId.forEach((id, row) -> copy.put(id, new HashMap<>(row)));
            return copy;
        }

        Set<Long> ids() {
            return byId.keySet();
        }

        boolean isAddress(long id) {
            return "ADDRESS".equals(byId.get(id).get("TABLE"));
        }

        Set<Long> targets(long id, boolean wholes) {
            Set<Long> targets = new HashSet<>();
            byId.get(id).forEach((column, value) -> {
                if (column.equals("RELATION_ID") || column.equals("PARENT_ID") && !wholes) {
                    targets.add(Long.valueOf(value));
                }
            });
            return targets;
        }
    }
}
