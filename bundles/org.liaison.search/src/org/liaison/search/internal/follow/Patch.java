// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.EntityType;
import org.liaison.model.FieldType;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.index.ListIndex;

/**
 * Tells which values of a document are written anew where some values of its record changed.
 *
 * @param type the kind of record
 * @param index its index
 * @param followers who shows something of it
 */
record Patch(EntityType<?> type, ListIndex index, Followers followers) {

    private static final String TERM = "Term";

    /** The fields to compute again; nothing if the whole document, or that of another record, may be concerned. */
    Optional<List<IndexedField>> fields(Map<String, Boolean> changed) {
        if (changed.keySet().stream().anyMatch(this::isReference)) {
            return Optional.empty();
        }
        List<IndexedField> concerned = index.fields().fields().stream().filter(field -> field.reads().concernedBy(changed))
                .toList();
        boolean alone = concerned.stream()
                .allMatch(field -> field.standsAlone() && index.has(field) && !followers.fields().contains(field.id()));
        return alone ? Optional.of(concerned) : Optional.empty();
    }

    /** A document keeps what its record refers to. */
    private boolean isReference(String attribute) {
        return type.field(attribute).map(field -> field.type())
                .filter(kind -> kind instanceof FieldType.Reference
                        || kind instanceof FieldType.Choice && index.fields().follow(TERM))
                .isPresent();
    }
}
