// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;

/** One kind of entity as a table: what undo, removal and checks work on, below the entities. */
public final class Shape {

    /** Before the attributes a row has its id and its version. */
    static final int FIRST = 3;

    private final EntityType<?> type;
    private final String table;
    private final String idColumn;
    private final String versionColumn;
    private final List<Attribute> attributes;
    private final List<ReferenceAttribute> references;
    private final Map<String, Attribute> byName;
    private final Maker maker;

    Shape(EntityType<?> type, String table, String idColumn, String versionColumn, List<Attribute> attributes, Maker maker) {
        this.maker = maker;
        this.type = type;
        this.table = table;
        this.idColumn = idColumn;
        this.versionColumn = versionColumn;
        this.attributes = List.copyOf(attributes);
        this.references = attributes.stream().filter(ReferenceAttribute.class::isInstance).map(ReferenceAttribute.class::cast)
                .toList();
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
    public List<ReferenceAttribute> references() {
        return references;
    }

    /**
     * Makes an entity of a row.
     *
     * @param row stands on a row of {@link #selectSql}, {@link #rangeSql} or {@link #afterSql}
     * @param links leads to what it refers to
     * @return the entity, which EclipseLink does not know
     * @throws SQLException if the database fails
     */
    public DomainEntity make(ResultSet row, Links links) throws SQLException {
        return maker.make(attributes, row, links);
    }

    /**
     * Makes an entity of a row that was read already.
     *
     * @param row a row of this shape
     * @param links leads to what it refers to
     * @return the entity, which EclipseLink does not know
     */
    public DomainEntity make(Row row, Links links) {
        return maker.make(attributes, row, links);
    }

    /**
     * The column that ids are in.
     *
     * @return as SQL writes it
     */
    public String idColumn() {
        return idColumn;
    }

    /**
     * Where a row has an attribute.
     *
     * @param attribute one of the attributes
     * @return its index in the rows of {@link #selectSql}, from 1
     */
    public int column(Attribute attribute) {
        return FIRST + attributes.indexOf(attribute);
    }

    /**
     * Rows of which a column has one of some values.
     *
     * @param column the column
     * @param count how many values
     * @return a statement with as many parameters; a row has its id, its version and its attributes in their order
     */
    public String selectSql(String column, int count) {
        return select(attributes) + " WHERE " + column + InList.sql(count);
    }

    /**
     * Rows of which a column has a value between two.
     *
     * @param column the column
     * @return a statement with two parameters, both included; its rows as in {@link #selectSql}
     */
    public String rangeSql(String column) {
        return select(attributes) + " WHERE " + column + " >= ? AND " + column + " <= ?";
    }

    /**
     * The first rows after an id.
     *
     * @param count how many
     * @return a statement with one parameter; its rows as in {@link #selectSql}, by id
     */
    public String afterSql(int count) {
        return select(attributes) + " WHERE " + idColumn + " > ? ORDER BY " + idColumn + " FETCH FIRST " + count + " ROWS ONLY";
    }

    /**
     * How many rows there are.
     *
     * @return a statement without parameters
     */
    public String countSql() {
        return "SELECT COUNT(*) FROM " + table;
    }

    private String select(List<Attribute> some) {
        String columns = some.stream().map(attribute -> ", " + attribute.column()).collect(Collectors.joining());
        return "SELECT " + idColumn + ", " + versionColumn + columns + " FROM " + table;
    }

    String insertSql() {
        String columns = attributes.stream().map(Attribute::column).collect(Collectors.joining(", "));
        String marks = ", ?".repeat(attributes.size());
        return "INSERT INTO " + table + " (" + idColumn + ", " + versionColumn + (attributes.isEmpty() ? "" : ", ") + columns
                + ") VALUES (?, ?" + marks + ')';
    }

    String selectSql(List<Attribute> some, int count) {
        return select(some) + " WHERE " + idColumn + InList.sql(count);
    }

    String existingSql(int count) {
        return "SELECT " + idColumn + " FROM " + table + " WHERE " + idColumn + InList.sql(count);
    }

    String deleteSql(int count) {
        return "DELETE FROM " + table + " WHERE " + idColumn + InList.sql(count);
    }

    String updateSql(List<Attribute> changed, int count) {
        String sets = changed.stream().map(attribute -> ", " + attribute.column() + " = ?").collect(Collectors.joining());
        return "UPDATE " + table + " SET " + versionColumn + " = " + versionColumn + " + 1" + sets + " WHERE " + idColumn
                + InList.sql(count);
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
