// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.liaison.ui.DashboardWidget;
import org.osgi.framework.Bundle;

/**
 * A widget as its extension describes it.
 *
 * @param id its id
 * @param name its name in the user's language
 * @param description what it shows
 * @param icon the name of its icon
 * @param weight its place, the least first
 * @param make makes one
 */
record Contributed(String id, String name, String description, String icon, int weight, Supplier<DashboardWidget> make) {

    private static final String POINT = "org.liaison.ui.dashboardWidgets";

    static List<Contributed> all(IExtensionRegistry registry, IEclipseContext context) {
        return Stream.of(registry.getConfigurationElementsFor(POINT)).filter(element -> element.getAttribute("id") != null)
                .map(element -> of(element, context))
                .sorted(Comparator.comparingInt(Contributed::weight).thenComparing(Contributed::id)).toList();
    }

    private static Contributed of(IConfigurationElement element, IEclipseContext context) {
        String weight = attribute(element, "weight", "0");
        return new Contributed(element.getAttribute("id"), attribute(element, "name", element.getAttribute("id")),
                attribute(element, "description", ""), attribute(element, "icon", "puzzle"),
                weight.matches("-?[0-9]{1,9}") ? Integer.parseInt(weight) : 0, () -> make(element, context));
    }

    private static String attribute(IConfigurationElement element, String name, String otherwise) {
        String value = element.getAttribute(name);
        return value == null ? otherwise : value;
    }

    private static DashboardWidget make(IConfigurationElement element, IEclipseContext context) {
        String name = element.getAttribute("class");
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        try {
            return (DashboardWidget) ContextInjectionFactory.make(bundle.loadClass(name), context);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(name + " is missing.", missing);
        }
    }
}
