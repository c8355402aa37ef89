// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.search.Facets;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;

/**
 * The rows of a kind of record that no search field is for.
 *
 * @param query what was asked
 */
public record NoRows(ListQuery query) implements Rows {

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int total() {
        return 0;
    }

    @Override
    public Row row(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public long id(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public long[] ids() {
        return new long[0];
    }

    @Override
    public Facets facets(List<Facets.Asked> asked) {
        return new Facets(Map.of());
    }

    @Override
    public Groups groups() {
        return new Groups() {
            @Override
            public int size() {
                return 0;
            }

            @Override
            public int start(int group) {
                return 0;
            }

            @Override
            public Optional<Object> value(int group) {
                return Optional.empty();
            }
        };
    }

    @Override
    public int indexOf(long id) {
        return -1;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
