// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.Canonical;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.NamedValue;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;
import org.liaison.values.ContentKey;
import org.liaison.values.TextRule;
import org.liaison.values.Texts;

/**
 * Says what changes did: fields by their labels, values as the user reads them, terms and records by their names. It reads the
 * store, so it is not for the UI thread.
 *
 * @param store where terms and records are found
 * @param text shows values in the user's language
 */
public record HistoryText(Store store, FieldText text) {

    private static final Texts TEXTS = new Texts(HistoryText.class);

    /**
     * What a change set did to a record and its parts.
     *
     * @param change the change
     * @param record the kind of record whose history is told; its own values need no mention of whose they are
     * @return a line for each value, and one for each creation or removal
     */
    public List<HistoryLine> lines(RecordChange change, EntityType<?> record) {
        List<HistoryLine> lines = new ArrayList<>();
        for (EntityChange one : change.changes()) {
            Optional<EntityType<?>> type = store.type(one.entity());
            String what = one.entity().equals(record.name())
                    ? ""
                    : type.map(known -> known.label(text.language())).orElse(one.entity());
            switch (one.kind()) {
                case CREATED -> lines.add(new HistoryLine(Kind.CREATED, what, "", "", title(one, type)));
                case REMOVED -> lines.add(new HistoryLine(Kind.REMOVED, what, "", title(one, type), ""));
                case UPDATED -> {
                    Optional<NamedValue> named = named(one, type);
                    one.fields().forEach(field -> lines.add(line(what, type, named, field)));
                }
            }
        }
        return lines;
    }

    /**
     * When a change was made.
     *
     * @param at the time
     * @param zone where the user is
     * @return the day and the minute
     */
    public String when(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(text.language())
                .format(at.atZone(zone));
    }

    /**
     * Who changed it and when, as one phrase.
     *
     * @param change the change
     * @param zone where the user is
     * @return for example {@code marie, 21 nov. 2026 à 14:05}
     */
    public String byline(RecordChange change, ZoneId zone) {
        return TEXTS.get(text.language(), "byline", change.changeSet().author(), when(change.changeSet().at(), zone));
    }

    /** The value of a field that users define is known by what they call that. */
    private Optional<NamedValue> named(EntityChange change, Optional<EntityType<?>> type) {
        return type.map(EntityType::javaType).filter(NamedValue.class::isAssignableFrom)
                .flatMap(known -> store.find(known, change.id()).map(NamedValue.class::cast));
    }

    private HistoryLine line(String what, Optional<EntityType<?>> type, Optional<NamedValue> named, FieldChange change) {
        Optional<Field<?, ?>> field = type.flatMap(known -> known.field(change.field()).map(found -> (Field<?, ?>) found));
        String label = named.map(value -> value.asked().label(text.language()))
                .orElseGet(() -> field.map(known -> known.label(text.language())).orElse(change.field()));
        if (field.map(Field::type).filter(HistoryText::isContent).isPresent()) {
            return new HistoryLine(Kind.UPDATED, what, label, content("contentBefore", change.before()),
                    content("contentAfter", change.after()));
        }
        return new HistoryLine(Kind.UPDATED, what, label, value(field, change.before()), value(field, change.after()));
    }

    private static boolean isContent(FieldType<?> type) {
        return type instanceof FieldType.Text(int max, boolean lines, TextRule rule) && rule == ContentKey.RULE;
    }

    /** The key of a picture or file tells nobody anything: that it is another one is what there is to say. */
    private String content(String key, String logged) {
        return logged == null ? "" : TEXTS.get(text.language(), key);
    }

    private String value(Optional<Field<?, ?>> field, String logged) {
        if (logged == null) {
            return "";
        }
        return field.map(known -> shown(known, logged)).orElse(logged);
    }

    private <V> String shown(Field<?, V> field, String logged) {
        return Canonical.value(field.type(), logged, store::find).map(value -> text.show(field, value))
                .orElseGet(() -> TEXTS.get(text.language(), "gone"));
    }

    /** What is left of a removed thing is in the log; what was made stands in the store, unless it is gone again. */
    private String title(EntityChange change, Optional<EntityType<?>> type) {
        if (change.kind() == Kind.REMOVED) {
            return type.map(known -> rebuilt(known, change)).orElse("");
        }
        return type.flatMap(known -> found(known, change.id())).orElse("");
    }

    private <E extends DomainEntity> Optional<String> found(EntityType<E> type, long id) {
        return store.find(type.javaType(), id).map(thing -> title(type, thing));
    }

    /** A title that is the value of a field is shown as this one, such as a phone number in groups of digits. */
    private <E extends DomainEntity> String title(EntityType<E> type, E thing) {
        String title = thing.title();
        return type.fields().stream().filter(field -> title.equals(field.get(thing))).findFirst()
                .map(field -> shown(field.in(thing), thing)).orElse(title);
    }

    private <E extends DomainEntity, V> String shown(Field<E, V> field, E thing) {
        return text.show(field, field.get(thing));
    }

    /**
     * What a record was called that was deleted.
     *
     * @param record the record
     * @param values its values in the log's own text form, by field name
     * @return its title; empty if nobody knows its kind any more
     */
    public String called(RecordKey record, Map<String, String> values) {
        List<FieldChange> fields = values.entrySet().stream()
                .map(value -> new FieldChange(value.getKey(), value.getValue(), null)).toList();
        return store.type(record.entity())
                .map(type -> rebuilt(type, new EntityChange(Kind.REMOVED, record.entity(), record.id(), fields))).orElse("");
    }

    private <E extends DomainEntity> String rebuilt(EntityType<E> type, EntityChange change) {
        E thing = type.create().get();
        change.fields().forEach(one -> type.field(one.field()).ifPresent(field -> put(thing, field, one.before())));
        return title(type, thing);
    }

    private <E extends DomainEntity, V> void put(E thing, Field<E, V> field, String logged) {
        Canonical.value(field.type(), logged, store::find).ifPresent(value -> field.set(thing, value));
    }
}
