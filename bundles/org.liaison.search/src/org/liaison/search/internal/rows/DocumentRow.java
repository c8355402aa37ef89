// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.liaison.search.Row;
import org.liaison.search.internal.field.IndexedField;

/** A row that reads a value when it is first asked for, and keeps it. */
final class DocumentRow implements Row {

    private final long id;
    private final Function<String, Optional<IndexedField>> fields;
    private final Function<IndexedField, Object> read;
    private final Map<String, Optional<Object>> values = new HashMap<>();

    DocumentRow(long id, Function<String, Optional<IndexedField>> fields, Function<IndexedField, Object> read) {
        this.id = id;
        this.fields = fields;
        this.read = read;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public synchronized Optional<Object> value(String field) {
        return values.computeIfAbsent(field, unread -> fields.apply(unread).map(read));
    }

    @Override
    public String text(String field, Locale language) {
        return value(field).map(value -> fields.apply(field).orElseThrow().text(value, language)).orElse("");
    }
}
