// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

import org.eclipse.persistence.config.FlushClearCache;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.platform.database.DerbyPlatform;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;

/** Starts EclipseLink for the entities of all bundles, without any persistence.xml. */
public final class Sessions {

    private static final int BATCH = 1000;

    private Sessions() {
    }

    /**
     * Starts EclipseLink.
     *
     * @param dataSource the database
     * @param types all entities
     * @param vocabularies those of them whose references must be at hand without asking the database
     * @return to be closed when done
     */
    public static EntityManagerFactory start(DataSource dataSource, List<EntityType<?>> types,
            List<Class<? extends DomainEntity>> vocabularies) {
        List<Class<?>> classes = new ArrayList<>();
        types.forEach(type -> classes.add(type.javaType()));
        // EclipseLink keeps sessions by name for the whole program: two stores must not share one
        PersistenceConfiguration configuration = new PersistenceConfiguration("liaison-" + UUID.randomUUID());
        types.stream().flatMap(type -> withSuperclasses(type.javaType())).distinct().forEach(configuration::managedClass);
        Map<String, Object> properties = new HashMap<>();
        ClassLoader bundles = new BundleClasses(classes);
        properties.put(PersistenceUnitProperties.CLASSLOADER, bundles);
        properties.put(PersistenceUnitProperties.NON_JTA_DATASOURCE, dataSource);
        properties.put(PersistenceUnitProperties.TARGET_DATABASE, DerbyPlatform.class.getName());
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        properties.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, Integer.toString(BATCH));
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        for (Class<? extends DomainEntity> vocabulary : vocabularies) {
            properties.put(PersistenceUnitProperties.CACHE_SHARED_ + vocabulary.getSimpleName(), "true");
            properties.put(PersistenceUnitProperties.CACHE_TYPE_ + vocabulary.getSimpleName(), "Full");
        }
        properties.put(PersistenceUnitProperties.PERSISTENCE_CONTEXT_FLUSH_MODE, "commit");
        properties.put(PersistenceUnitProperties.PERSISTENCE_CONTEXT_COMMIT_WITHOUT_PERSIST_RULES, "true");
        // what is kept in memory is read anew after each change set that touched it
        properties.put(PersistenceUnitProperties.FLUSH_CLEAR_CACHE, FlushClearCache.Drop);
        properties.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
        // what fails is thrown on, with its cause; nobody needs to read it twice
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE");
        properties.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, new SessionSetup(dataSource));
        configuration.properties(properties);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // it reads the annotations of entities with the loader of the thread, whatever the property says
        thread.setContextClassLoader(bundles);
        try {
            return new PersistenceProvider().createEntityManagerFactory(configuration);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What entities have in common stands in classes without a table. */
    private static Stream<Class<?>> withSuperclasses(Class<?> entity) {
        return Stream.iterate(entity, each -> each != Object.class, Class::getSuperclass);
    }
}
