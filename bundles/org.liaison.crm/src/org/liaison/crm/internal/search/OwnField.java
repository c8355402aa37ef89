// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.Term;
import org.liaison.search.SearchField;

/** A search field that shows a field of the record itself; of another record that it refers to, the title. */
final class OwnField {

    private OwnField() {
    }

    static <E extends DomainEntity> SearchField<E> of(EntityType<E> type, String name) {
        Field<E, ?> field = type.field(name)
                .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no field " + name));
        return item -> {
            Object value = field.get(item.record());
            return value instanceof DomainEntity target && !(value instanceof Term) ? target.title() : value;
        };
    }
}
