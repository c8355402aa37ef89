// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.persistence.internal.descriptors.ObjectBuilder;
import org.eclipse.persistence.mappings.DatabaseMapping;

import org.liaison.model.DomainEntity;

/**
 * Makes entities of rows with EclipseLink's mappings, but without its queries, records, identities and caches, which take several
 * times as long as the database.
 */
final class Maker {

    private final ObjectBuilder builder;
    private final DatabaseMapping id;
    private final DatabaseMapping version;

    Maker(ObjectBuilder builder, DatabaseMapping id, DatabaseMapping version) {
        this.builder = builder;
        this.id = id;
        this.version = version;
    }

    DomainEntity make(List<Attribute> attributes, Row row, Links links) {
        DomainEntity made = made(row.id(), row.version());
        attributes.forEach(attribute -> attribute.fill(made, row.values().get(attribute.name()), links));
        return made;
    }

    private DomainEntity made(long number, int count) {
        DomainEntity made = (DomainEntity) builder.buildNewInstance();
        id.setAttributeValueInObject(made, number);
        version.setAttributeValueInObject(made, count);
        return made;
    }

    DomainEntity make(List<Attribute> attributes, ResultSet row, Links links) throws SQLException {
        DomainEntity made = made(row.getLong(1), row.getInt(2));
        int index = Shape.FIRST;
        for (Attribute attribute : attributes) {
            attribute.fill(made, row, index++, links);
        }
        return made;
    }
}
