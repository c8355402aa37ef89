// SPDX-License-Identifier: EPL-2.0
package org.liaison.bench.jpa;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;

/**
 * Writes as a program does that uses JPA and nothing else: find, set, commit, on the store's own tables, with woven entities and kept
 * statements as the store has them, yet without change log, working copies or index. Nothing is cached between two writes. Only for
 * measuring, on data that are thrown away: what it writes has no history.
 */
public final class BareJpa implements AutoCloseable {

    private static final String MODEL = "org.liaison.model.";

    private final EntityManagerFactory factory;

    /**
     * Starts it.
     *
     * @param database the open database
     * @param types what is stored; those outside the model are left out
     */
    public BareJpa(DataSource database, List<EntityType<?>> types) {
        PersistenceConfiguration configuration = new PersistenceConfiguration("bare");
        types.stream().map(EntityType::javaType).filter(type -> type.getName().startsWith(MODEL))
                .flatMap(BareJpa::withSuperclasses).distinct().forEach(configuration::managedClass);
        ClassLoader both = BareJpa.class.getClassLoader();
        configuration.properties(Map.of(PersistenceUnitProperties.CLASSLOADER, both,
                PersistenceUnitProperties.NON_JTA_DATASOURCE, database,
                PersistenceUnitProperties.TARGET_DATABASE, DerbyPlatform.class.getName(),
                PersistenceUnitProperties.WEAVING, "static",
                PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false",
                PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE",
                PersistenceUnitProperties.SESSION_CUSTOMIZER, (SessionCustomizer) session -> keepStatements(session, database)));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // annotations are read with the loader of the thread
        thread.setContextClassLoader(both);
        try {
            factory = new PersistenceProvider().createEntityManagerFactory(configuration);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Stream<Class<?>> withSuperclasses(Class<?> entity) {
        return Stream.iterate(entity, each -> each != Object.class, Class::getSuperclass);
    }

    /** Connections and their statements are kept, as the store keeps them. */
    private static void keepStatements(Session session, DataSource database) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setConnector(new JNDIConnector(database));
        login.dontUseExternalConnectionPooling();
        login.cacheAllStatements();
    }

    /**
     * Changes one record and waits until the disk has it.
     *
     * @param <E> its type
     * @param <V> what it is given
     * @param type its type
     * @param id of a record that is there
     * @param valueType the type of another record
     * @param value the id of that
     * @param edit gives the first the second
     */
    public <E extends DomainEntity, V extends DomainEntity> void change(Class<E> type, long id, Class<V> valueType, long value,
            BiConsumer<E, V> edit) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            edit.accept(entities.find(type, id), entities.getReference(valueType, value));
            entities.getTransaction().commit();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
