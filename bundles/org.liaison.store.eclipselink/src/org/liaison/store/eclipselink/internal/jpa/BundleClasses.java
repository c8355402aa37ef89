// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.jpa;

import java.net.URL;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds classes in several bundles, for EclipseLink, which takes one class loader for all entities. */
final class BundleClasses extends ClassLoader {

    private final List<ClassLoader> loaders;

    BundleClasses(Collection<Class<?>> anchors) {
        super(BundleClasses.class.getClassLoader());
        Set<ClassLoader> all = new LinkedHashSet<>();
        anchors.forEach(anchor -> all.add(anchor.getClassLoader()));
        all.remove(getParent());
        this.loaders = List.copyOf(all);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    /** EclipseLink reads annotations from the class files. */
    @Override
    protected URL findResource(String name) {
        return loaders.stream().map(loader -> loader.getResource(name)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
