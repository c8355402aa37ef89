// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds out from a stack which contribution was at work. It looks things up only when something went wrong. */
final class Blame {

    private static final String POINTS = "org.liaison.ui";

    private final IExtensionRegistry registry;
    private final Locale language;

    Blame(IExtensionRegistry registry, Locale language) {
        this.registry = registry;
        this.language = language;
    }

    /** The contribution whose code threw something, or is behind one of its causes. */
    Optional<Guest> of(Throwable thrown) {
        List<Guest> guests = guests();
        Set<Throwable> causes = new LinkedHashSet<>();
        for (Throwable at = thrown; at != null && causes.add(at); at = at.getCause()) {
            Optional<Guest> found = of(at.getStackTrace(), guests);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<Guest> of(StackTraceElement... stack) {
        return of(stack, guests());
    }

    /** Its own class says most; else its bundle, if that brings nothing else that could be meant. */
    private static Optional<Guest> of(StackTraceElement[] stack, List<Guest> guests) {
        List<String> classes = Arrays.stream(stack).map(frame -> outermost(frame.getClassName())).distinct().toList();
        return classes.stream().flatMap(name -> guests.stream().filter(guest -> guest.type().equals(name)).limit(1)).findFirst()
                .or(() -> classes.stream().flatMap(name -> only(name, guests).stream()).findFirst());
    }

    private static Optional<Guest> only(String name, List<Guest> guests) {
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        List<Guest> near = guests.stream().filter(guest -> guest.type().startsWith(folder + '.')).toList();
        return near.size() == 1 && !folder.isEmpty() ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static String outermost(String name) {
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    /** All that is contributed by classes. */
    List<Guest> guests() {
        return Stream.of(registry.getExtensionPoints(POINTS)).map(IExtensionPoint::getConfigurationElements).flatMap(Stream::of)
                .filter(element -> element.getAttribute("class") != null).map(this::guest).toList();
    }

    private Guest guest(IConfigurationElement element) {
        String type = element.getAttribute("class");
        String id = Optional.ofNullable(element.getAttribute("id")).orElse(type);
        String bundle = element.getContributor().getName();
        return new Guest(id, Optional.ofNullable(element.getAttribute("name")).orElse(id), name(bundle), bundle, type,
                element.getName().equals("widget"));
    }

    private String name(String bundle) {
        return Stream.of(FrameworkUtil.getBundle(Blame.class).getBundleContext().getBundles())
                .filter(one -> one.getSymbolicName().equals(bundle)).findFirst().map(this::name).orElse(bundle);
    }

    private String name(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders(language.getLanguage()).get("Bundle-Name")).orElse(bundle.getSymbolicName());
    }
}
