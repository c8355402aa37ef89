// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;

/** One kind of entity as a table: what undo, removal and checks work on, below the entities. */
public final class Shape {

    private final EntityType<?> type;
    private final String table;
    private final String idColumn;
    private final String versionColumn;
    private final List<Attribute> attributes;
    private final Map<String, Attribute> byName;

    Shape(EntityType<?> type, String table, String idColumn, String versionColumn, List<Attribute> attributes) {
        this.type = type;
        this.table = table;
        this.idColumn = idColumn;
        this.versionColumn = versionColumn;
        this.attributes = List.copyOf(attributes);
        this.byName = attributes.stream().collect(Collectors.toUnmodifiableMap(Attribute::name, Function.identity()));
    }

    /**
     * The kind of entity.
     *
     * @return its description
     */
    public EntityType<?> type() {
        return type;
    }

    /**
     * The entity's name in the log.
     *
     * @return for example {@code Relation}
     */
    public String name() {
        return type.name();
    }

    /**
     * The entity's class.
     *
     * @return never null
     */
    public Class<? extends DomainEntity> javaType() {
        return type.javaType();
    }

    /**
     * The table's name.
     *
     * @return as SQL writes it
     */
    public String table() {
        return table;
    }

    /**
     * All attributes but id and version.
     *
     * @return in the order of the columns in {@link #insertSql}
     */
    public List<Attribute> attributes() {
        return attributes;
    }

    /**
     * The attribute of a name.
     *
     * @param name an attribute's name
     * @return null if there is none (any more)
     */
    public Attribute attribute(String name) {
        return byName.get(name);
    }

    /**
     * Those attributes that refer to other entities.
     *
     * @return in the order of the attributes
     */
    public Stream<ReferenceAttribute> references() {
        return attributes.stream().filter(ReferenceAttribute.class::isInstance).map(ReferenceAttribute.class::cast);
    }

    String insertSql() {
        String columns = attributes.stream().map(Attribute::column).collect(Collectors.joining(", "));
        String marks = ", ?".repeat(attributes.size());
        return "INSERT INTO " + table + " (" + idColumn + ", " + versionColumn + (attributes.isEmpty() ? "" : ", ") + columns
                + ") VALUES (?, ?" + marks + ')';
    }

    String selectSql(int count) {
        String columns = attributes.stream().map(attribute -> ", " + attribute.column()).collect(Collectors.joining());
        return "SELECT " + idColumn + ", " + versionColumn + columns + " FROM " + table + " WHERE " + idColumn
                + InList.sql(count);
    }

    String existingSql(int count) {
        return "SELECT " + idColumn + " FROM " + table + " WHERE " + idColumn + InList.sql(count);
    }

    String deleteSql(int count) {
        return "DELETE FROM " + table + " WHERE " + idColumn + InList.sql(count);
    }

    String updateSql(List<Attribute> changed) {
        String sets = changed.stream().map(attribute -> ", " + attribute.column() + " = ?").collect(Collectors.joining());
        return "UPDATE " + table + " SET " + versionColumn + " = " + versionColumn + " + 1" + sets + " WHERE " + idColumn
                + " = ?";
    }

    String pointSql(Attribute reference) {
        return "UPDATE " + table + " SET " + reference.column() + " = ? WHERE " + idColumn + " = ?";
    }

    String holdersSql(Attribute reference, int count) {
        return "SELECT " + idColumn + ", " + reference.column() + " FROM " + table + " WHERE " + reference.column()
                + InList.sql(count);
    }

    String danglingSql(Attribute reference, Shape target) {
        return "SELECT H." + idColumn + ", H." + reference.column() + " FROM " + table + " H LEFT JOIN " + target.table
                + " T ON T."
                + target.idColumn + " = H." + reference.column() + " WHERE H." + reference.column() + " IS NOT NULL AND T."
                + target.idColumn + " IS NULL";
    }

    @Override
    public String toString() {
        return name();
    }
}
