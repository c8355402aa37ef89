// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.Canonical;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;

/** Says values in the log's own text form as people read them. */
final class LoggedText {

    private final Store store;
    private final Locale language;
    private final FieldText texts;

    LoggedText(Store store, Locale language) {
        this.store = store;
        this.language = language;
        texts = FieldText.of(language);
    }

    String kind(String entity) {
        return store.type(entity).map(type -> type.label(language)).orElse(entity);
    }

    String label(String entity, String field) {
        return field(entity, field).map(known -> known.label(language)).orElse(field);
    }

    /** A dash for nothing. */
    String value(String entity, String field, String logged) {
        if (logged == null) {
            return "–";
        }
        return field(entity, field).map(known -> shown(known, logged)).orElse(logged).replace('\n', ' ');
    }

    private Optional<Field<?, ?>> field(String entity, String name) {
        return store.type(entity).flatMap(type -> type.field(name).map(found -> (Field<?, ?>) found));
    }

    private <V> String shown(Field<?, V> field, String logged) {
        return Canonical.value(field.type(), logged, store::find).map(value -> texts.show(field, value)).orElse(logged);
    }

    /** What a record is called, from its values alone. */
    String title(RecordKey record, Map<String, String> values) {
        return store.type(record.entity()).map(type -> rebuilt(type, values)).orElse("");
    }

    private <E extends DomainEntity> String rebuilt(EntityType<E> type, Map<String, String> values) {
        E thing = type.create().get();
        values.forEach((name, value) -> type.field(name).ifPresent(field -> put(thing, field, value)));
        return thing.title();
    }

    private <E extends DomainEntity, V> void put(E thing, Field<E, V> field, String logged) {
        Canonical.value(field.type(), logged, store::find).ifPresent(value -> field.set(thing, value));
    }
}
