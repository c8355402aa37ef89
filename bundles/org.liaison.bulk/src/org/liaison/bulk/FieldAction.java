// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.store.Change;
import org.liaison.values.Texts;

/**
 * Sets a field of records to the same value: the status, the sector, the type, the owner (checklist items 111 to 114), or any other.
 *
 * @param field the field; never a key such as the SIREN, which no two records share
 * @param value the value, as the field's type has it; null empties the field
 * @param <E> the kind of record
 * @param <V> the field's type of value
 */
public record FieldAction<E extends DomainEntity, V>(Field<E, V> field, V value) implements BulkAction<E> {

    /** Refuses to empty what may not be empty. */
    public FieldAction {
        if (value == null && field.required()) {
            throw new IllegalArgumentException(field.name() + " may not be empty.");
        }
    }

    @Override
    public Class<E> type() {
        return field.entity();
    }

    @Override
    public String title(Locale language, String records) {
        Texts texts = new Texts(FieldAction.class);
        return value == null
                ? texts.get(language, "emptied", field.label(language), records)
                : texts.get(language, "set", field.label(language), FieldText.of(language).show(field, value), records);
    }

    @Override
    public Done apply(Change change, List<E> records) {
        List<E> different = records.stream().filter(record -> !same(field.get(record), value)).toList();
        return new Done(change.editAll(different, record -> field.set(record, value)), 0);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof DomainEntity thing && other instanceof DomainEntity another
                ? thing.getId() == another.getId()
                : Objects.equals(one, other);
    }
}
