// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.liaison.model.DomainEntity;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/**
 * Asks the search fields for their values. Whatever a field does, the record is indexed: one that throws or returns nonsense is
 * reported once and has no value.
 */
public final class FieldValues {

    private static final SearchField<DomainEntity> NOTHING = unused -> null;

    private final Logger log = System.getLogger(FieldValues.class.getName());
    /** By what loads them, which is one object a field. */
    private final Map<Supplier<SearchField<?>>, SearchField<DomainEntity>> sources = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /**
     * Computes the values of a record.
     *
     * @param fields the fields to compute
     * @param item the record with its parts
     * @return values by field id, without those that are null
     */
    public Map<String, Object> of(List<IndexedField> fields, IndexedRecord<? extends DomainEntity> item) {
        Map<String, Object> values = HashMap.newHashMap(fields.size());
        for (IndexedField field : fields) {
            Object value = value(field, item);
            if (value != null) {
                values.put(field.id(), value);
            }
        }
        return values;
    }

    private Object value(IndexedField field, IndexedRecord<? extends DomainEntity> item) {
        Object value = guarded(field, () -> source(field).value(cast(item)));
        if (value == null || value instanceof String text && text.isBlank()
                || value instanceof List<?> texts && texts.isEmpty()) {
            return null;
        }
        if (!field.takes(value)) {
            report(field, "returned a " + value.getClass().getName() + " instead of a " + field.type().id(), null);
            return null;
        }
        return value;
    }

    private SearchField<DomainEntity> source(IndexedField field) {
        SearchField<DomainEntity> known = sources.get(field.source());
        if (known == null) {
            SearchField<DomainEntity> loaded = cast(guarded(field, field.source()::get));
            known = loaded == null ? NOTHING : loaded;
            sources.put(field.source(), known);
        }
        return known;
    }

    /** The one guard around what others contribute: they may throw anything, and the index must come about all the same. */
    private <T> T guarded(IndexedField field, Supplier<T> contribution) {
        try {
            return contribution.get();
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            report(field, "failed", failure);
            return null;
        }
    }

    private void report(IndexedField field, String what, Throwable failure) {
        if (reported.add(field.list() + '.' + field.id())) {
            log.log(Level.WARNING, "The search field " + field.id() + " of " + field.list() + ' ' + what
                    + "; it stays empty for such records.", failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static SearchField<DomainEntity> cast(SearchField<?> field) {
        return (SearchField<DomainEntity>) field;
    }

    @SuppressWarnings("unchecked")
    private static IndexedRecord<DomainEntity> cast(IndexedRecord<? extends DomainEntity> item) {
        return (IndexedRecord<DomainEntity>) item;
    }
}
