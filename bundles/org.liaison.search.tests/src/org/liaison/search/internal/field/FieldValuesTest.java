// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Relation;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

class FieldValuesTest {

    private final FieldValues values = new FieldValues();

    @Test
    void aFieldThatThrowsHasNoValueAndTheOthersHave() {
        IndexedField bad = field("bad", ValueType.TEXT, () -> item -> {
            throw new IllegalStateException("on purpose");
        });
        assertEquals(Map.of("good", "yes"), values.of(List.of(bad, good()), record()));
    }

    @Test
    void aFieldWhoseClassCannotBeLoadedHasNoValue() {
        AtomicInteger loads = new AtomicInteger();
        IndexedField bad = field("bad", ValueType.TEXT, () -> {
            loads.incrementAndGet();
            throw new NoClassDefFoundError("on purpose");
        });
        assertEquals(Map.of("good", "yes"), values.of(List.of(bad, good()), record()));
        values.of(List.of(bad), record());
        assertEquals(1, loads.get());
    }

    @Test
    void aFieldThatNeverEndsCallingItselfHasNoValue() {
        IndexedField bad = field("bad", ValueType.TEXT, () -> FieldValuesTest::endless);
        assertEquals(Map.of("good", "yes"), values.of(List.of(bad, good()), record()));
    }

    @Test
    void aValueOfAnotherTypeIsNoValue() {
        IndexedField bad = field("bad", ValueType.NUMBER, () -> item -> "seven");
        assertEquals(Map.of(), values.of(List.of(bad), record()));
    }

    @Test
    void blankTextIsNoValue() {
        assertEquals(Map.of(), values.of(List.of(field("blank", ValueType.TEXT, () -> item -> " ")), record()));
    }

    private static Object endless(IndexedRecord<?> item) {
        return endless(item).toString();
    }

    private static IndexedField good() {
        return field("good", ValueType.TEXT, () -> item -> "yes");
    }

    private static IndexedField field(String id, ValueType type, Supplier<SearchField<?>> source) {
        return new IndexedField("Relation", id, id, type, false, true, false, false, false, Set.of(), source);
    }

    private static IndexedRecord<Relation> record() {
        return new IndexedRecord<>() {
            @Override
            public Relation record() {
                return new Relation();
            }

            @Override
            public <P extends DomainEntity> List<P> parts(Field<P, Relation> reference) {
                return List.of();
            }

            @Override
            public <T extends DomainEntity, P extends DomainEntity> List<P> parts(Field<Relation, T> reference,
                    Field<P, T> part) {
                return List.of();
            }
        };
    }
}
