// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.util.function.Supplier;

import org.liaison.search.FieldSource;
import org.liaison.search.SearchField;

/**
 * Computes a field that users define.
 *
 * @param source where it comes from
 * @param field its id
 */
record DefinedSource(FieldSource source, String field) implements Supplier<SearchField<?>> {

    @Override
    public SearchField<?> get() {
        return record -> source.value(record, field);
    }
}
