// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.liaison.model.Labelled;
import org.liaison.search.TermValue;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Documents;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.index.Snapshot;

/**
 * How a record differs from what the index says of it.
 *
 * @param snapshot the state of the index
 * @param doc the record's document
 */
record Difference(Snapshot snapshot, int doc) {

    /** The label of the first field that differs, null if none does. */
    String field(IndexedThing thing) {
        return snapshot.fields().shown().stream().filter(field -> differs(thing, field)).map(IndexedField::label).findFirst()
                .orElse(null);
    }

    boolean anyOf(Predicate<IndexedField> some, IndexedThing thing) {
        return snapshot.fields().shown().stream().filter(some).anyMatch(field -> differs(thing, field));
    }

    private boolean differs(IndexedThing thing, IndexedField field) {
        Object indexed = snapshot.leaves().value(doc, new Column(field), snapshot.terms());
        return !Objects.equals(comparable(thing.values().get(field.id())), comparable(indexed));
    }

    private static Object comparable(Object value) {
        return switch (value) {
            case null -> null;
            case List<?> values when values.getFirst() instanceof String -> Documents.shown(values);
            case List<?> values -> values.stream().map(Difference::comparable).collect(Collectors.toSet());
            case Labelled term -> term.getId();
            case TermValue term -> term.id();
            case BigDecimal number -> number.stripTrailingZeros();
            default -> value;
        };
    }
}
