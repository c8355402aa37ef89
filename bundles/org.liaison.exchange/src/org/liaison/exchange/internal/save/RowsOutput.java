// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liaison.model.DomainEntity;
import org.liaison.search.Row;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.TermValue;

/**
 * Writes what a list shows of records, from the index alone.
 *
 * @param table where to
 * @param columns the fields in order
 * @param language the reader's language
 */
record RowsOutput(Table table, List<FieldDescription> columns, Locale language) {

    /** The fields of the ids; those that no plug-in brings any more are left out. */
    static RowsOutput of(Search search, Class<? extends DomainEntity> list, List<String> ids, Table table, Locale language)
            throws IOException {
        List<FieldDescription> columns = ids.stream().flatMap(id -> search.field(list, id).stream()).toList();
        table.header(columns.stream().map(FieldDescription::label).toList());
        return new RowsOutput(table, columns, language);
    }

    void write(Row row) {
        List<Object> cells = new ArrayList<>(columns.size());
        for (FieldDescription column : columns) {
            Object value = row.value(column.id()).orElse(null);
            cells.add(value instanceof TermValue || value instanceof List<?> ? row.text(column.id(), language) : value);
        }
        try {
            table.row(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
