// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.liaison.model.crm.Relation;

/**
 * Rows as they are given.
 *
 * @param given the rows
 * @param closed whether nobody needs them any more
 */
record GivenRows(List<Row> given, AtomicBoolean closed) implements Rows {

    static GivenRows of(Row... rows) {
        return new GivenRows(List.of(rows), new AtomicBoolean());
    }

    /** A row of a name alone. */
    static Row row(long id, String name) {
        return new Row() {
            @Override
            public long id() {
                return id;
            }

            @Override
            public Optional<Object> value(String field) {
                return Optional.ofNullable(Map.of("name", name, "id", id).get(field));
            }

            @Override
            public String text(String field, Locale language) {
                return value(field).map(Object::toString).orElse("");
            }
        };
    }

    @Override
    public ListQuery query() {
        return ListQuery.all(Relation.class);
    }

    @Override
    public int size() {
        return given.size();
    }

    @Override
    public int total() {
        return given.size();
    }

    @Override
    public Row row(int index) {
        return given.get(index);
    }

    @Override
    public long id(int index) {
        return given.get(index).id();
    }

    @Override
    public long[] ids() {
        return given.stream().mapToLong(Row::id).toArray();
    }

    @Override
    public Facets facets(List<Facets.Asked> asked) {
        return new Facets(Map.of(asked.getFirst().field(), new Facets.Facet(List.of(), given.size(), 0)));
    }

    @Override
    public Groups groups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int indexOf(long id) {
        return given.stream().map(Row::id).toList().indexOf(id);
    }

    @Override
    public void close() {
        closed.set(true);
    }
}
