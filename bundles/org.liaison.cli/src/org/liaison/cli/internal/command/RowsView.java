// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.ValueText;

/**
 * Rows of a list at the terminal.
 *
 * @param session where to
 * @param listed the list
 */
record RowsView(Session session, Listed listed) {

    /** Shows the first rows, of each group if there are groups, with the list's usual columns unless some are named; programs get all. */
    void show(Rows rows, int limit, List<String> columns) {
        List<FieldDescription> known = known();
        List<FieldDescription> shown = columns.isEmpty()
                ? session.out().json()
                        ? known
                        : listed.columns().stream().flatMap(id -> known.stream().filter(field -> field.id().equals(id))).toList()
                : columns.stream().map(this::field).toList();
        if (rows.query().group().isEmpty()) {
            show(rows, 0, rows.size(), limit, shown);
            return;
        }
        Groups groups = rows.groups();
        FieldDescription by = field(rows.query().group().get().field());
        for (int group = 0; group < groups.size(); group++) {
            head(by, groups.value(group), groups.count(group));
            if (limit != 0) {
                show(rows, groups.start(group), groups.start(group + 1), limit, shown);
            }
        }
    }

    private void head(FieldDescription by, Optional<Object> value, int count) {
        String label = value.map(shared -> ValueText.of(shared, session.language()))
                .orElse(Listed.TEXTS.get(session.language(), "notFilledIn"));
        session.out().line(Listed.TEXTS.get(session.language(), "group", by.label(), label, count));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("field", by.id());
        object.put("label", value.isPresent() ? label : null);
        object.put("count", count);
        session.out().object(object);
    }

    private void show(Rows rows, int from, int to, int limit, List<FieldDescription> shown) {
        Table table = new Table();
        List<String> header = new ArrayList<>(List.of(Listed.TEXTS.get(session.language(), "id")));
        shown.forEach(field -> header.add(field.label()));
        table.row(header);
        int count = Math.min(limit < 0 ? Integer.MAX_VALUE : limit, to - from);
        for (int i = from; i < from + count; i++) {
            Row row = rows.row(i);
            if (session.out().json()) {
                session.out().object(object(row, shown));
            } else {
                List<String> cells = new ArrayList<>(List.of(Long.toString(row.id())));
                shown.forEach(field -> cells.add(row.text(field.id(), session.language())));
                table.row(cells);
            }
        }
        table.lines().forEach(session.out()::line);
        if (count < to - from) {
            session.out().line(Listed.TEXTS.get(session.language(), "moreRows", count, to - from));
        }
    }

    /** What rows can stand in groups by: a field of which a record has one value. */
    ListQuery.Sort group(String column) {
        ListQuery.Sort by = sort(column);
        if (!field(by.field()).single()) {
            throw new WrongUseException("", Listed.TEXTS.get(session.language(), "noGroups", field(by.field()).label()));
        }
        return by;
    }

    /** The column of a word such as {@code headcount} or {@code headcount:desc}. */
    ListQuery.Sort sort(String column) {
        return new ListQuery.Sort(field(column.replaceFirst(":(desc|asc)$", "")).id(), column.endsWith(":desc"));
    }

    /** The field of an id or label. */
    FieldDescription field(String name) {
        return session.service(Search.class).field(listed.type(), name)
                .orElseThrow(() -> new WrongUseException("", Listed.TEXTS.get(session.language(), "noSuchColumn", name,
                        known().stream().map(FieldDescription::id).collect(Collectors.joining(", ")))));
    }

    private List<FieldDescription> known() {
        return session.service(Search.class).fields(listed.type());
    }

    private Map<String, Object> object(Row row, List<FieldDescription> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", row.id());
        for (FieldDescription field : fields) {
            object.put(field.id(), row.value(field.id()).map(value -> plain(value, row, field.id())).orElse(null));
        }
        return object;
    }

    private Object plain(Object value, Row row, String field) {
        return value instanceof String || value instanceof Long || value instanceof BigDecimal || value instanceof Boolean
                ? value
                : value instanceof LocalDate ? value.toString() : row.text(field, session.language());
    }
}
