// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.junit.jupiter.api.Test;
import org.liaison.model.crm.CrmModel;

/** What entities, their fields and the tables say of each other agrees. */
class EntityRulesTest {

    private final List<EntityType<?>> types = new CrmModel().entities();

    @Test
    void everyAttributeHasAFieldAndViceVersa() {
        for (EntityType<?> type : types) {
            assertEquals(new TreeSet<>(attributes(type).map(java.lang.reflect.Field::getName).toList()),
                    new TreeSet<>(type.fields().stream().map(Field::name).toList()), type.name());
            for (Field<?, ?> field : type.fields()) {
                assertEquals(attribute(type, field).getType(), field.type().javaType(), type.name() + '.' + field.name());
                assertSame(type.javaType(), field.entity());
            }
        }
    }

    @Test
    void everyFieldReadsAndWritesItsAttribute() throws ReflectiveOperationException {
        for (EntityType<?> type : types) {
            for (Field<?, ?> field : type.fields()) {
                assertReadsAndWrites(type, field);
            }
        }
    }

    @Test
    void everyAttributeIsABean() throws ReflectiveOperationException {
        for (EntityType<?> type : types) {
            for (Field<?, ?> field : type.fields()) {
                String name = Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
                Class<?> javaType = field.type().javaType();
                assertEquals(javaType, type.javaType().getMethod("get" + name).getReturnType());
                assertNotNull(type.javaType().getMethod("set" + name, javaType));
            }
        }
    }

    @Test
    void namesInTheDatabaseAreExplicit() {
        for (EntityType<?> type : types) {
            assertNotNull(type.javaType().getAnnotation(Entity.class), type.name());
            assertEquals(table(type.javaType()), type.javaType().getAnnotation(Table.class).name());
            attributes(type).forEach(attribute -> assertEquals(columnOf(attribute.getName(), DomainEntity.class
                    .isAssignableFrom(attribute.getType())), column(attribute), attribute.toString()));
        }
    }

    @Test
    void referencesAreLazyAndThereAreNoCollections() {
        types.stream().flatMap(EntityRulesTest::attributes).forEach(attribute -> {
            assertEquals(false, Collection.class.isAssignableFrom(attribute.getType()), attribute.toString());
            if (DomainEntity.class.isAssignableFrom(attribute.getType())) {
                assertEquals(FetchType.LAZY, attribute.getAnnotation(ManyToOne.class).fetch(), attribute.toString());
            }
        });
    }

    @Test
    void tablesHaveTheColumnsOfTheEntities() {
        Schema schema = Schema.read();
        assertEquals(new TreeSet<>(types.stream().map(type -> table(type.javaType())).toList()),
                new TreeSet<>(schema.tables().keySet()));
        for (EntityType<?> type : types) {
            Map<String, String> columns = schema.tables().get(table(type.javaType()));
            assertEquals("BIGINT NOT NULL PRIMARY KEY", columns.get("ID"));
            assertEquals("INTEGER NOT NULL", columns.get("VERSION"));
            assertEquals(type.create().get() instanceof DatedEntity ? "DATE" : null, columns.get("CREATED_ON"), type.name());
            Map<String, String> expected = type.fields().stream()
                    .collect(Collectors.toMap(field -> column(attribute(type, field)), EntityRulesTest::columnType));
            Map<String, String> actual = columns.entrySet().stream()
                    .filter(column -> !column.getKey().matches("ID|VERSION|CREATED_ON"))
                    .collect(Collectors.toMap(Map.Entry::getKey, column -> column.getValue().replace(" NOT NULL", "")));
            assertEquals(expected, actual, type.name());
        }
    }

    @Test
    void tablesRefuseWhatFieldsRefuse() {
        Schema schema = Schema.read();
        for (EntityType<?> type : types) {
            String table = table(type.javaType());
            for (Field<?, ?> field : type.fields()) {
                String column = column(attribute(type, field));
                boolean required = schema.tables().get(table).get(column).endsWith("NOT NULL")
                        || schema.sql().contains("CONSTRAINT " + table + "_NEEDS_" + column.replaceFirst("_ID$", "")
                                + " CHECK (" + column + " IS NOT NULL)");
                assertEquals(field.required() || field.name().equals("owner") && table.equals("SETTING"), required,
                        table + '.' + column);
                if (DomainEntity.class.isAssignableFrom(field.type().javaType())) {
                    String target = table(field.type().javaType());
                    assertEquals(true, schema.constraints(table).anyMatch(constraint -> constraint
                            .contains("FOREIGN KEY (" + column + ") REFERENCES " + target + " (ID)")), table + '.' + column);
                }
            }
        }
    }

    /** Keys are another matter: in tables of many rows they must not wait, see step 2 of the schema. */
    @Test
    void everyConstraintWaitsForTheCommit() {
        Schema schema = Schema.read();
        types.stream().map(type -> table(type.javaType())).flatMap(schema::constraints).filter(each -> !each.contains(" UNIQUE "))
                .forEach(constraint -> assertEquals(true, constraint.endsWith("DEFERRABLE INITIALLY DEFERRED"), constraint));
    }

    @Test
    void aNewThingIsItsOwnSubjectAndHasATitle() {
        for (EntityType<?> type : types) {
            DomainEntity made = type.create().get();
            assertSame(made, made.subject());
            assertEquals("", made.title());
            assertEquals(0, made.getId());
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity, V> void assertReadsAndWrites(EntityType<?> type, Field<E, V> field)
            throws ReflectiveOperationException {
        E holder = assertInstanceOf(field.entity(), type.create().get());
        V value = (V) Samples.of(field.type());
        field.set(holder, value);
        assertSame(value, field.get(holder), field.name());
        java.lang.reflect.Field attribute = attribute(type, field);
        attribute.setAccessible(true);
        assertSame(value, attribute.get(holder), field.name());
    }

    private static Stream<java.lang.reflect.Field> attributes(EntityType<?> type) {
        return Arrays.stream(type.javaType().getDeclaredFields()).filter(attribute -> !Modifier.isStatic(attribute.getModifiers())
                && !Modifier.isTransient(attribute.getModifiers()) && attribute.getAnnotation(Transient.class) == null
                && !attribute.getName().startsWith("_persistence_"));
    }

    private static java.lang.reflect.Field attribute(EntityType<?> type, Field<?, ?> field) {
        return attributes(type).filter(attribute -> attribute.getName().equals(field.name())).findFirst().orElseThrow();
    }

    private static String column(java.lang.reflect.Field attribute) {
        Column column = attribute.getAnnotation(Column.class);
        return column == null ? attribute.getAnnotation(JoinColumn.class).name() : column.name();
    }

    private static String columnOf(String name, boolean reference) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT) + (reference ? "_ID" : "");
    }

    private static String columnType(Field<?, ?> field) {
        return switch (field.type()) {
            case FieldType.Text(int max, boolean multiline, var rule) -> multiline ? "CLOB" : "VARCHAR(" + max + ")";
            case FieldType.Whole whole -> "BIGINT";
            case FieldType.Decimal(int scale) -> "DECIMAL(19, " + scale + ")";
            case FieldType.Day day -> "DATE";
            case FieldType.Flag flag -> "BOOLEAN";
            case FieldType.Choice choice -> "BIGINT";
            case FieldType.Reference<?> reference -> "BIGINT";
        };
    }

    @Test
    void longTextsAreLobs() {
        types.forEach(type -> type.fields().forEach(field -> assertEquals(
                field.type() instanceof FieldType.Text(int max, boolean multiline, var rule) && multiline,
                attribute(type, field).getAnnotation(Lob.class) != null, field.name())));
    }

    private static String table(Class<?> entity) {
        return entity.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
