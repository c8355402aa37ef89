// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.server.ServerSession;

import org.liaison.model.DomainEntity;

/** The small tables that everything refers to, kept in memory whole, so that a label shows without asking the database. */
public final class Vocabularies {

    private final ServerSession session;
    private final Map<String, Class<? extends DomainEntity>> types;
    private final Map<Class<?>, Map<Long, DomainEntity>> kept = new ConcurrentHashMap<>();

    /**
     * Nothing yet.
     *
     * @param session EclipseLink's session, whose cache they are kept in
     * @param types their entities
     */
    public Vocabularies(ServerSession session, List<Class<? extends DomainEntity>> types) {
        this.session = session;
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));
    }

    /** Reads them (again). */
    public void load() {
        types.values().forEach(this::load);
    }

    private void load(Class<? extends DomainEntity> type) {
        session.getIdentityMapAccessor().initializeIdentityMap(type);
        Map<Long, DomainEntity> all = new HashMap<>();
        for (Object each : (List<?>) session.executeQuery(new ReadAllQuery(type))) {
            DomainEntity entity = (DomainEntity) each;
            all.put(entity.getId(), entity);
        }
        kept.put(type, Map.copyOf(all));
    }

    /**
     * Reads those again that a change set touched.
     *
     * @param entity the name of an entity that it touched
     */
    public void reload(String entity) {
        Class<? extends DomainEntity> type = types.get(entity);
        if (type != null) {
            load(type);
        }
    }

    /**
     * One that is kept.
     *
     * @param type its entity
     * @param id its id
     * @return null if it is not
     */
    DomainEntity find(Class<?> type, long id) {
        return kept.getOrDefault(type, Map.of()).get(id);
    }
}
