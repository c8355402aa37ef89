// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.liaison.model.DomainEntity;

/** One attribute of an entity as it is stored in one column; its values in the log's text form. */
public sealed interface Attribute permits DirectAttribute, ReferenceAttribute {

    /**
     * The attribute's name in the entity.
     *
     * @return never null
     */
    String name();

    /**
     * The column's name.
     *
     * @return never null
     */
    String column();

    /**
     * The text form of a value of the entity.
     *
     * @param value a value as the entity holds it; may be null
     * @return null for null
     */
    String text(Object value);

    /**
     * What an entity holds now.
     *
     * @param entity an entity with this attribute
     * @return the value's text form; null if it is empty
     */
    String textIn(Object entity);

    /**
     * What an entity holds now.
     *
     * @param entity an entity with this attribute
     * @return the value itself; null if it is empty
     */
    Object valueIn(Object entity);

    /**
     * Reads the column.
     *
     * @param row stands on a row
     * @param index the column's index, from 1
     * @return the value's text form; null if it is empty
     * @throws SQLException if the database fails
     */
    String read(ResultSet row, int index) throws SQLException;

    /**
     * Gives an entity the value of the column.
     *
     * @param made an entity that was just made, with this attribute
     * @param row stands on its row
     * @param index the column's index, from 1
     * @param links leads to what it refers to
     * @throws SQLException if the database fails
     */
    void fill(DomainEntity made, ResultSet row, int index, Links links) throws SQLException;

    /**
     * Gives an entity a value.
     *
     * @param made an entity that was just made, with this attribute
     * @param text the value's text form; null if it is empty
     * @param links leads to what it refers to
     */
    void fill(DomainEntity made, String text, Links links);

    /**
     * Sets a parameter that goes into the column.
     *
     * @param statement takes the parameter
     * @param index the parameter's index, from 1
     * @param text the value's text form; may be null
     * @throws SQLException if the database fails
     */
    void bind(PreparedStatement statement, int index, String text) throws SQLException;
}
