// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one text form that values of a Java type have in the log: two values are equal exactly if their texts are.
 *
 * @param write makes the text of a value
 * @param read makes the value of a text
 */
record TextForm(Function<Object, String> write, Function<String, Object> read) {

    private static final Map<Class<?>, TextForm> FORMS = Map.ofEntries(
            Map.entry(String.class, new TextForm(Object::toString, text -> text)),
            Map.entry(Character.class, new TextForm(Object::toString, text -> text.charAt(0))),
            Map.entry(Boolean.class, new TextForm(Object::toString, Boolean::valueOf)),
            Map.entry(Short.class, new TextForm(Object::toString, Short::valueOf)),
            Map.entry(Integer.class, new TextForm(Object::toString, Integer::valueOf)),
            Map.entry(Long.class, new TextForm(Object::toString, Long::valueOf)),
            Map.entry(Float.class, new TextForm(Object::toString, Float::valueOf)),
            Map.entry(Double.class, new TextForm(Object::toString, Double::valueOf)),
            Map.entry(BigDecimal.class, new TextForm(TextForm::plain, BigDecimal::new)),
            Map.entry(LocalDate.class, new TextForm(Object::toString, LocalDate::parse)),
            Map.entry(LocalTime.class, new TextForm(Object::toString, LocalTime::parse)),
            Map.entry(LocalDateTime.class, new TextForm(Object::toString, LocalDateTime::parse)),
            Map.entry(Instant.class, new TextForm(Object::toString, Instant::parse)),
            Map.entry(UUID.class, new TextForm(Object::toString, UUID::fromString)),
            Map.entry(byte[].class, new TextForm(value -> Base64.getEncoder().encodeToString((byte[]) value),
                    text -> Base64.getDecoder().decode(text))));

    static TextForm of(Class<?> javaType) {
        Class<?> type = MethodType.methodType(javaType).wrap().returnType();
        if (type.isEnum()) {
            return new TextForm(value -> ((Enum<?>) value).name(), text -> constant(type, text));
        }
        TextForm form = FORMS.get(type);
        if (form == null) {
            throw new IllegalArgumentException("Attributes of type " + javaType.getName() + " are not supported.");
        }
        return form;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getName() + " has no constant " + name + '.');
    }

    /** 12.5 and 12.50 are the same amount; the column's scale must not make a difference. */
    private static String plain(Object value) {
        BigDecimal number = (BigDecimal) value;
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
