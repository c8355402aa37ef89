// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Labelled;
import org.liaison.model.Term;
import org.liaison.search.IndexedRecord;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.FieldValues;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.store.Reader;
import org.liaison.store.Store;

/** Works out what goes into the index for records. May be used from several threads. */
final class Things {

    private static final String TERM = "Term";

    private final Store store;
    private final FieldValues values;
    /** The terms that were met, as they were last. */
    private final Map<Long, Labelled> terms = new ConcurrentHashMap<>();

    private final Map<Class<?>, List<Field<DomainEntity, ?>>> referenceFields = new ConcurrentHashMap<>();

    Things(Store store, FieldValues values) {
        this.store = store;
        this.values = values;
    }

    <E extends DomainEntity> List<IndexedThing> of(ListFields fields, Reader reader, Collection<E> records) {
        Batch<E> batch = new Batch<>(reader, records);
        List<IndexedThing> things = new ArrayList<>(records.size());
        for (IndexedRecord<E> item : batch.items()) {
            Map<String, Object> found = values.of(fields.fields(), item);
            found.values().forEach(this::remember);
            E whole = item.record();
            Set<Long> references = references(whole);
            if (fields.follow(TERM)) {
                found.values().stream().flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.of(value))
                        .filter(Term.class::isInstance).forEach(term -> references.add(((Term) term).getId()));
            }
            for (DomainEntity part : batch.partsSeen(whole.getId())) {
                addFollowed(part, fields, references);
            }
            references.remove(whole.getId());
            things.add(new IndexedThing(whole.getId(), references, found));
        }
        return things;
    }

    /** What some fields say of records, by their ids. */
    <E extends DomainEntity> Map<Long, Map<String, Object>> values(List<IndexedField> some, Reader reader,
            Collection<E> records) {
        Map<Long, Map<String, Object>> found = HashMap.newHashMap(records.size());
        for (IndexedRecord<E> item : new Batch<>(reader, records).items()) {
            Map<String, Object> said = values.of(some, item);
            said.values().forEach(this::remember);
            found.put(item.record().getId(), said);
        }
        return found;
    }

    /** The ids of the records that a record refers to. */
    Set<Long> references(DomainEntity holder) {
        Set<Long> references = new HashSet<>();
        for (Field<DomainEntity, ?> field : referenceFields(holder)) {
            if (field.get(holder) instanceof DomainEntity target) {
                references.add(target.getId());
            }
        }
        return references;
    }

    Collection<Labelled> terms() {
        return List.copyOf(terms.values());
    }

    void remember(Object value) {
        if (value instanceof Labelled term) {
            terms.put(term.getId(), term);
        } else if (value instanceof List<?> values) {
            values.forEach(this::remember);
        }
    }

    /** A document shows what its parts refer to as well, such as the tag of a tagging. */
    private void addFollowed(DomainEntity part, ListFields list, Set<Long> references) {
        for (Field<DomainEntity, ?> field : referenceFields(part)) {
            if (list.follow(field.type().javaType().getSimpleName()) && field.get(part) instanceof DomainEntity target) {
                references.add(target.getId());
            }
        }
    }

    private List<Field<DomainEntity, ?>> referenceFields(DomainEntity holder) {
        return referenceFields.computeIfAbsent(holder.getClass(), type -> fields(holder).stream()
                .filter(field -> field.type() instanceof FieldType.Reference).toList());
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private List<Field<DomainEntity, ?>> fields(DomainEntity holder) {
        // a stored thing's class may be a generated one below the entity's
        return (List) store.types().stream().filter(type -> type.javaType().isInstance(holder)).findFirst()
                .map(EntityType::fields).orElse(List.of());
    }
}
