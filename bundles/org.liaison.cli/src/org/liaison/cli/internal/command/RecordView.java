// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.store.Store;

/** Shows a record with everything that belongs to it. */
public final class RecordView {

    private final Store store;
    private final Locale language;
    private final FieldText texts;

    /**
     * A view.
     *
     * @param store where parts are
     * @param language what it speaks
     */
    public RecordView(Store store, Locale language) {
        this.store = store;
        this.language = language;
        texts = FieldText.of(language);
    }

    /**
     * For people: a line for each field that holds something, then the parts.
     *
     * @param record the record
     * @return the lines
     */
    public List<String> lines(DomainEntity record) {
        List<String> lines = new ArrayList<>();
        EntityType<?> type = type(record);
        lines.add(type.label(language) + ' ' + record.getId() + ": " + record.title());
        values(type, record, null)
                .forEach((field, text) -> lines.add("  " + field.label(language) + ": " + text.replace("\n", "\n    ")));
        parts(record).forEach((reference, parts) -> {
            lines.add("  " + store.type(reference.entity()).counted(language, parts.size()));
            parts.forEach(part -> lines.add("    " + part.getId() + "  " + String.join(" · ",
                    values(type(part), part, reference).values()).replace('\n', ' ')));
        });
        return lines;
    }

    /**
     * For programs: fields by their names, parts in lists.
     *
     * @param record the record
     * @return what JSON is made of
     */
    public Map<String, Object> object(DomainEntity record) {
        Map<String, Object> object = plain(record, null);
        parts(record).forEach((reference, parts) -> object.put(reference.entity().getSimpleName(),
                parts.stream().map(part -> plain(part, reference)).toList()));
        return object;
    }

    private Map<String, Object> plain(DomainEntity record, Field<?, ?> reference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", record.getId());
        object.put("entity", record.getClass().getSimpleName());
        for (Field<?, ?> field : type(record).fields()) {
            if (reference == null || !field.name().equals(reference.name())) {
                Object value = value(field, record);
                object.put(field.name(),
                        value instanceof String || value instanceof Number || value instanceof Boolean || value == null
                                ? value
                                : value instanceof DomainEntity && field.type() instanceof FieldType.Reference<?>
                                        ? named((DomainEntity) value)
                                        : text(field, record));
            }
        }
        return object;
    }

    private static Map<String, Object> named(DomainEntity record) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", record.getId());
        object.put("title", record.title());
        return object;
    }

    private EntityType<?> type(DomainEntity record) {
        return store.type(record.getClass());
    }

    /** What refers to the record and goes with it: its parts, and the contacts of a relation. */
    private Map<Field<?, ?>, List<? extends DomainEntity>> parts(DomainEntity record) {
        Map<Field<?, ?>, List<? extends DomainEntity>> parts = new LinkedHashMap<>();
        for (EntityType<?> type : store.types()) {
            for (Field<?, ?> field : type.fields()) {
                if (field.type() instanceof FieldType.Reference<?>(var target, var fate) && target == record.getClass()
                        && fate == FieldType.WhenTargetGoes.GOES_TOO) {
                    List<? extends DomainEntity> found = list(field, record);
                    if (!found.isEmpty()) {
                        parts.put(field, found);
                    }
                }
            }
        }
        return parts;
    }

    @SuppressWarnings("unchecked")
    private <P extends DomainEntity, E extends DomainEntity> List<P> list(Field<?, ?> field, DomainEntity record) {
        return store.list((Field<P, E>) field, (E) record);
    }

    private Map<Field<?, ?>, String> values(EntityType<?> type, DomainEntity record, Field<?, ?> reference) {
        Map<Field<?, ?>, String> values = new LinkedHashMap<>();
        for (Field<?, ?> field : type.fields()) {
            String text = reference != null && field.name().equals(reference.name()) ? "" : text(field, record);
            if (!text.isEmpty()) {
                values.put(field, text);
            }
        }
        return values;
    }

    private String text(Field<?, ?> field, DomainEntity record) {
        if (field == CoordinateFields.VALUE && record instanceof Coordinate detail && detail.getKind() != null) {
            return CoordinateFields.rule(detail.getKind().getCode()).show(detail.getValue(), language);
        }
        return shown(field, record);
    }

    @SuppressWarnings("unchecked")
    private <E extends DomainEntity, V> String shown(Field<E, V> field, DomainEntity record) {
        return texts.show(field, field.get((E) record));
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> Object value(Field<E, ?> field, DomainEntity record) {
        Object value = field.get((E) record);
        return value instanceof BigDecimal number ? new BigDecimal(number.toPlainString()) : value;
    }
}
