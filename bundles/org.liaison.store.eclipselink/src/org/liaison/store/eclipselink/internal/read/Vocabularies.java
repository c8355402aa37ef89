// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.List;

import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.server.ServerSession;

import org.liaison.model.DomainEntity;

/**
 * The small tables that everything refers to, kept in memory whole, so that a label shows without asking the database.
 *
 * @param session EclipseLink's session, whose cache they are kept in
 * @param types their entities
 */
public record Vocabularies(ServerSession session, List<Class<? extends DomainEntity>> types) {

    /** Reads them (again). */
    public void load() {
        types.forEach(this::load);
    }

    private void load(Class<? extends DomainEntity> type) {
        session.getIdentityMapAccessor().initializeIdentityMap(type);
        session.executeQuery(new ReadAllQuery(type));
    }

    /**
     * Reads those again that a change set touched.
     *
     * @param entity the name of an entity that it touched
     */
    public void reload(String entity) {
        types.stream().filter(type -> type.getSimpleName().equals(entity)).forEach(this::load);
    }
}
