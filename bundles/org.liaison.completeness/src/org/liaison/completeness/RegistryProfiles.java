// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.model.DomainEntity;

/** Reads profiles from the extension registry. One that cannot be loaded is logged and passed over. */
public final class RegistryProfiles implements Profiles {

    private static final String POINT = "org.liaison.completeness.profiles";

    private final IExtensionRegistry registry;

    /**
     * Made by the service component runtime.
     *
     * @param registry the extension registry
     */
    public RegistryProfiles(IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public <E extends DomainEntity> List<Purpose<E>> of(Class<E> type) {
        return elements().filter(element -> type.getSimpleName().equals(element.getAttribute("for")))
                .flatMap(element -> RegistryProfiles.<E>purpose(element).stream()).toList();
    }

    /**
     * The purpose of an id.
     *
     * @param id the profile's id
     * @return never null
     * @throws IllegalArgumentException if there is none, or it cannot be loaded
     */
    public Purpose<DomainEntity> find(String id) {
        return elements().filter(element -> id.equals(element.getAttribute("id"))).findFirst()
                .flatMap(RegistryProfiles::<DomainEntity>purpose)
                .orElseThrow(() -> new IllegalArgumentException("There is no profile " + id));
    }

    private Stream<IConfigurationElement> elements() {
        return Stream.of(registry.getConfigurationElementsFor(POINT));
    }

    private static <E extends DomainEntity> Optional<Purpose<E>> purpose(IConfigurationElement element) {
        try {
            @SuppressWarnings("unchecked")
            Profile<E> profile = (Profile<E>) element.createExecutableExtension("class");
            return Optional.of(new Purpose<>(element.getAttribute("name"), profile));
        } catch (CoreException cannotLoad) {
            System.getLogger(RegistryProfiles.class.getName()).log(System.Logger.Level.WARNING,
                    "Profile " + element.getAttribute("id") + " cannot be loaded.", cannotLoad);
            return Optional.empty();
        }
    }
}
