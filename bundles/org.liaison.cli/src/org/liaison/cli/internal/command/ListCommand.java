// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists records as the client does, from the index. */
public final class ListCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "list")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "relations|contacts", descriptionKey = "list.list")
        private String list;
        @Option(names = "--sort", paramLabel = "COLUMN[:desc]", split = ",", descriptionKey = "list.sort")
        private List<String> sort = new ArrayList<>();
        @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "list.limit")
        private int limit;
        @Option(names = "--search", paramLabel = "TEXT", defaultValue = "", descriptionKey = "list.search")
        private String text;
        @Option(names = "--columns", paramLabel = "COLUMN", split = ",", descriptionKey = "list.columns")
        private List<String> columns = new ArrayList<>();

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            Search search = session.service(Search.class);
            List<FieldDescription> known = search.fields(listed.type());
            List<ListQuery.Sort> order = sort.stream().map(column -> sort(column, known)).toList();
            List<FieldDescription> shown = columns.isEmpty()
                    ? listed.columns().stream().flatMap(id -> known.stream().filter(field -> field.id().equals(id))).toList()
                    : columns.stream().map(id -> field(id, known)).toList();
            search.caughtUp().toCompletableFuture().join();
            try (Rows rows = search.rows(new ListQuery(listed.type(), text, order))) {
                show(rows, session.out().json() && columns.isEmpty() ? known : shown);
            }
            return ExitCode.DONE;
        }

        private ListQuery.Sort sort(String column, List<FieldDescription> known) {
            boolean descending = column.endsWith(":desc");
            String id = column.replaceFirst(":(desc|asc)$", "");
            return new ListQuery.Sort(field(id, known).id(), descending);
        }

        private FieldDescription field(String id, List<FieldDescription> known) {
            return known.stream().filter(field -> field.id().equalsIgnoreCase(id)).findFirst()
                    .orElseThrow(() -> new WrongUseException("", Listed.TEXTS.get(session.language(), "noSuchColumn", id,
                            known.stream().map(FieldDescription::id).collect(Collectors.joining(", ")))));
        }

        private void show(Rows rows, List<FieldDescription> shown) {
            Table table = new Table();
            List<String> header = new ArrayList<>(List.of(Listed.TEXTS.get(session.language(), "id")));
            shown.forEach(field -> header.add(field.label()));
            table.row(header);
            int count = Math.min(limit < 0 ? Integer.MAX_VALUE : limit, rows.size());
            for (int i = 0; i < count; i++) {
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
            if (count < rows.size()) {
                session.out().line(Listed.TEXTS.get(session.language(), "moreRows", count, rows.size()));
            }
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
}
