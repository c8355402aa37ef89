// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of each type. */
final class Samples {

    private Samples() {
    }

    static Object of(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text text -> "Œuvre d’art\n№ 1";
            case FieldType.Whole whole -> 1_234L;
            case FieldType.Decimal decimal -> new BigDecimal("1234.50");
            case FieldType.Day day -> LocalDate.of(2024, 2, 29);
            case FieldType.Flag flag -> true;
            case FieldType.Choice choice -> withId(new Term(), 41);
            case FieldType.Reference<?> reference -> withId(made(reference.javaType()), 42);
        };
    }

    static <T extends DomainEntity> T withId(T entity, long id) {
        try {
            java.lang.reflect.Field attribute = DomainEntity.class.getDeclaredField("id");
            attribute.setAccessible(true);
            attribute.setLong(entity, id);
            return entity;
        } catch (ReflectiveOperationException noSuchAttribute) {
            throw new AssertionError(noSuchAttribute);
        }
    }

    private static <T> T made(Class<T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException noConstructor) {
            throw new AssertionError(noConstructor);
        }
    }
}
