// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Relation;
import org.liaison.search.Facets;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.TermValue;
import org.liaison.store.Store.Subscription;

/** A search over some rows in memory that keeps the contract: frozen results, empty values last, changes told to subscribers. */
public final class MemorySearch implements Search {

    private final Map<Long, Map<String, Object>> records = new TreeMap<>();
    private final List<Consumer<IndexChange>> listeners = new CopyOnWriteArrayList<>();
    /** How many results were handed out and not closed yet. */
    final AtomicInteger open = new AtomicInteger();
    /** What the next query throws; null for nothing. */
    RuntimeException failing;
    /** What cannot be answered of what is typed. */
    List<Problem> problems = List.of();
    /** What is suggested where nothing matches; null for nothing. */
    String suggested;

    MemorySearch with(long id, Object... fieldsAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        records.put(id, values);
        return this;
    }

    void change(long id, Object... fieldsAndValues) {
        with(id, fieldsAndValues);
        tell(id);
    }

    void remove(long id) {
        records.remove(id);
        tell(id);
    }

    private void tell(long id) {
        listeners.forEach(listener -> listener.accept(new IndexChange(Set.of(Relation.class.getSimpleName()), Set.of(id))));
    }

    @Override
    public Rows rows(ListQuery query) {
        if (failing != null) {
            throw failing;
        }
        open.incrementAndGet();
        List<MemoryRow> found = new ArrayList<>();
        records.forEach((id, values) -> {
            if (values.values().stream().anyMatch(value -> text(value, Locale.ROOT).toLowerCase(Locale.ROOT)
                    .contains(query.text().strip().toLowerCase(Locale.ROOT)))) {
                found.add(new MemoryRow(id, Map.copyOf(values)));
            }
        });
        List<ListQuery.Sort> sort = new ArrayList<>(query.group().stream().toList());
        sort.addAll(query.sort().isEmpty() ? List.of(new ListQuery.Sort("name", false)) : query.sort());
        sort.stream().map(MemorySearch::order).reduce(Comparator::thenComparing).ifPresent(found::sort);
        return new MemoryRows(query, List.copyOf(found), records.size());
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static Comparator<MemoryRow> order(ListQuery.Sort sort) {
        Comparator<Object> values = (one, other) -> ((Comparable) one).compareTo(other);
        return Comparator.comparing(row -> row.values().get(sort.field()),
                Comparator.nullsLast(sort.descending() ? values.reversed() : values));
    }

    private static String text(Object value, Locale language) {
        return switch (value) {
            case TermValue term -> term.label(language);
            case Number number -> NumberFormat.getInstance(language).format(number);
            default -> value.toString();
        };
    }

    @Override
    public List<FieldDescription> fields(Class<? extends DomainEntity> list) {
        return List.of(new FieldDescription("name", "Nom", "text", true, false),
                new FieldDescription("city", "Ville", "text", true, true),
                new FieldDescription("headcount", "Effectif", "number", false, false),
                new FieldDescription("since", "Client depuis", "date", false, false));
    }

    @Override
    public Optional<FieldDescription> field(Class<? extends DomainEntity> list, String name) {
        return fields(list).stream().filter(field -> field.id().equals(name)).findFirst();
    }

    @Override
    public List<Problem> problems(ListQuery query, Locale language) {
        return query.text().isBlank() ? List.of() : problems;
    }

    @Override
    public List<Suggestion> suggestions(ListQuery query) {
        return suggested == null ? List.of() : List.of(new Suggestion(query.matching(suggested), suggested, 1));
    }

    @Override
    public long[] existing(Class<? extends DomainEntity> list, long[] ids) {
        return LongStream.of(ids).filter(records::containsKey).toArray();
    }

    @Override
    public CompletionStage<Void> caughtUp() {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public IndexState state() {
        return new IndexState(1, false, 1);
    }

    @Override
    public Subscription subscribe(Consumer<IndexChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void rebuild() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> check(Locale language) {
        return List.of();
    }

    int subscribers() {
        return listeners.size();
    }

    private record MemoryRow(long id, Map<String, Object> values) implements Row {
        @Override
        public Optional<Object> value(String field) {
            return Optional.ofNullable(values.get(field));
        }

        @Override
        public String text(String field, Locale language) {
            return value(field).map(value -> MemorySearch.text(value, language)).orElse("");
        }
    }

    private final class MemoryRows implements Rows {
        private final ListQuery query;
        private final List<MemoryRow> rows;
        private final int total;
        private boolean closed;

        MemoryRows(ListQuery query, List<MemoryRow> rows, int total) {
            this.query = query;
            this.rows = rows;
            this.total = total;
        }

        @Override
        public ListQuery query() {
            return query;
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public int total() {
            return total;
        }

        @Override
        public Row row(int index) {
            if (closed) {
                throw new IllegalStateException("These rows were closed.");
            }
            return rows.get(index);
        }

        @Override
        public long id(int index) {
            return row(index).id();
        }

        @Override
        public long[] ids() {
            return rows.stream().mapToLong(MemoryRow::id).toArray();
        }

        @Override
        public Facets facets(List<Facets.Asked> asked) {
            return new Facets(Map.of());
        }

        @Override
        public Groups groups() {
            String field = query.group().orElseThrow().field();
            List<Integer> starts = IntStream.range(0, rows.size())
                    .filter(row -> row == 0 || !value(row, field).equals(value(row - 1, field))).boxed().toList();
            return new Groups() {
                @Override
                public int size() {
                    return starts.size();
                }

                @Override
                public int start(int group) {
                    return group == starts.size() ? rows.size() : starts.get(group);
                }

                @Override
                public Optional<Object> value(int group) {
                    return MemoryRows.this.value(start(group), field);
                }
            };
        }

        private Optional<Object> value(int row, String field) {
            return rows.get(row).value(field);
        }

        @Override
        public int indexOf(long id) {
            return rows.stream().map(MemoryRow::id).toList().indexOf(id);
        }

        @Override
        public void close() {
            closed = true;
            open.decrementAndGet();
        }
    }
}
