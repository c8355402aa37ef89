// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.liaison.model.crm.Relation;

/** One class loader for the entities of several bundles. */
final class BundleClassesTest {

    private static final Path FILE = Path.of("Alien.class").toAbsolutePath();

    /** A class that nobody else sees, as of another bundle: Java makes one where an interface is stood in for. */
    private final Class<?> alien = Proxy
            .newProxyInstance(new Alien(), new Class<?>[] { Runnable.class }, (proxy, method, none) -> null)
            .getClass();
    private final BundleClasses classes = new BundleClasses(List.of(Relation.class, alien));

    @Test
    void findsWhatAnyOfThemHas() throws ClassNotFoundException, MalformedURLException {
        assertSame(alien, classes.loadClass(alien.getName()));
        assertSame(Relation.class, classes.loadClass(Relation.class.getName()));
        assertEquals(FILE.toUri().toURL(), classes.getResource("alien.class"));
        assertNotNull(classes.getResource(Relation.class.getName().replace('.', '/') + ".class"));
    }

    @Test
    void saysWhatNoneHas() {
        assertEquals("alien.Nobody",
                assertThrows(ClassNotFoundException.class, () -> classes.loadClass("alien.Nobody")).getMessage());
        assertNull(classes.getResource("alien/Nobody.class"));
    }

    /** As that of a bundle. */
    private static final class Alien extends ClassLoader {

        Alien() {
            super(null);
        }

        @Override
        protected URL findResource(String name) {
            try {
                return name.equals("alien.class") ? FILE.toUri().toURL() : null;
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
