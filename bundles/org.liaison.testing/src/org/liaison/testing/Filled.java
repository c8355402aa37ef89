// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.TermFields;
import org.liaison.store.Change;
import org.liaison.values.Parsed;
import org.liaison.values.TextRule;

/** Makes records in which every field has a value that its rule accepts, whatever the kind of record. */
public final class Filled {

    /** One of these is right for every rule; the first that a rule accepts is taken. */
    private static final List<String> TEXTS = List.of("732829320", "73282932000074", "FR44732829320",
            "FR1420041010050500013M02606",
            "AGRIFRPP", "62.01Z", "contact@example.org", "+33142685300", "https://example.org/", "EUR", "FR");

    private final Change change;

    /**
     * Works in a change set.
     *
     * @param change the change set that takes the record and whatever it refers to
     */
    public Filled(Change change) {
        this.change = change;
    }

    /**
     * A record.
     *
     * @param type the kind of record
     * @param full whether all its fields are filled, or only what is required
     * @param <E> its class
     * @return the record, never stored
     */
    public <E extends DomainEntity> E record(EntityType<E> type, boolean full) {
        E record = type.create().get();
        type.fields().stream().filter(field -> full || field.required()).forEach(field -> fill(record, field));
        return record;
    }

    private <E extends DomainEntity, V> void fill(E record, Field<E, V> field) {
        Object value = value(field.name(), field.type());
        if (value != null) {
            field.set(record, field.type().javaType().cast(value));
        }
    }

    /** References to other records stay empty: they are the test's business. */
    private Object value(String name, FieldType<?> type) {
        return switch (type) {
            case FieldType.Text text -> text(name, text);
            case FieldType.Whole(long min, long max) -> Math.clamp(42, min, max);
            case FieldType.Decimal decimal -> new BigDecimal("1234567.89");
            case FieldType.Day day -> LocalDate.of(1984, 2, 29);
            case FieldType.Flag flag -> true;
            case FieldType.Choice(String vocabulary) ->
                change.list(TermFields.VOCABULARY, vocabulary).stream().findFirst().orElse(null);
            case FieldType.Reference<?> reference -> null;
        };
    }

    private static String text(String name, FieldType.Text type) {
        String own = "Ceci est \u00ab " + name + " \u00bb & <tout> un texte";
        return type.rule() == TextRule.ANY
                ? own.substring(0, Math.min(own.length(), type.max()))
                : Stream.concat(TEXTS.stream(), Stream.of(own)).filter(text -> type.rule().parse(text) instanceof Parsed.Accepted)
                        .findFirst().orElse(null);
    }
}
