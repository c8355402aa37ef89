// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.model.DomainEntity;
import org.liaison.ui.DetailWidget;
import org.liaison.ui.PartAction;
import org.liaison.ui.RecordAdvice;
import org.liaison.ui.RecordBadge;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.form.PartLink;
import org.liaison.ui.look.Icons;
import org.osgi.framework.Bundle;

/** Reads contributions from the extension registry. A damaged extension is passed over: it must not keep the others away. */
@Creatable
public final class RegistryContributions implements Contributions {

    private static final String POINTS = "org.liaison.ui.";

    private final IExtensionRegistry registry;
    private final IEclipseContext context;

    /**
     * Made by injection.
     *
     * @param registry the registry
     * @param context what widgets are injected from
     */
    @Inject
    public RegistryContributions(IExtensionRegistry registry, IEclipseContext context) {
        this.registry = registry;
        this.context = context;
    }

    @Override
    public List<ContributedWidget> widgets(String entity) {
        return elements("detailWidgets", entity).filter(element -> element.getAttribute("id") != null)
                .map(this::widget).toList();
    }

    @Override
    public Optional<ContributedLayout> layout(String entity) {
        return elements("detailLayouts", entity).map(this::layout).max(Comparator.comparingInt(ContributedLayout::weight));
    }

    @Override
    public RecordKind kind(String entity) {
        return elements("records", entity).filter(element -> element.getName().equals("record")).findFirst().map(this::kind)
                .orElseGet(() -> RecordKind.plain(entity));
    }

    @Override
    public List<RecordAdvice<?>> advice(String entity) {
        return elements("records", entity).filter(element -> element.getName().equals("advice"))
                .<RecordAdvice<?>>map(element -> (RecordAdvice<?>) instance(element)).toList();
    }

    @Override
    public List<RecordBadge<?>> badges(String entity) {
        return elements("records", entity).filter(element -> element.getName().equals("badge"))
                .<RecordBadge<?>>map(element -> (RecordBadge<?>) instance(element)).toList();
    }

    @Override
    public List<PartLink> links(String entity) {
        return elements("records", entity).filter(element -> element.getName().equals("partAction")).map(this::link).toList();
    }

    @SuppressWarnings("unchecked")
    private PartLink link(IConfigurationElement element) {
        return new PartLink(String.valueOf(element.getAttribute("label")), Set.copyOf(names(element, "needs")),
                (part, near) -> ((PartAction<DomainEntity>) instance(element)).run(part, near));
    }

    private Stream<IConfigurationElement> elements(String point, String entity) {
        return Stream.of(registry.getConfigurationElementsFor(POINTS + point))
                .filter(element -> entity.equals(element.getAttribute("for")));
    }

    private ContributedWidget widget(IConfigurationElement element) {
        String id = element.getAttribute("id");
        String name = Optional.ofNullable(element.getAttribute("name")).orElse(id);
        String description = Optional.ofNullable(element.getAttribute("description")).orElse("");
        return new ContributedWidget(id, name, description, icon(element), element.getAttribute("for"),
                element.getAttribute("tab"),
                element.getAttribute("replaces"), Boolean.parseBoolean(element.getAttribute("readOnly")),
                () -> (DetailWidget<?>) instance(element)).previewed(preview(element));
    }

    /** One that is not there is no reason to keep a widget away. */
    private static Optional<URL> preview(IConfigurationElement element) {
        String preview = element.getAttribute("preview");
        if (preview == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(preview.contains(".") ? bundle(element).getEntry(preview) : Icons.preview(preview));
    }

    private Object instance(IConfigurationElement element) {
        try {
            Class<?> type = bundle(element).loadClass(element.getAttribute("class"));
            return ContextInjectionFactory.make(type, context);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(element.getAttribute("class") + " is missing.", missing);
        }
    }

    private ContributedLayout layout(IConfigurationElement element) {
        Bundle bundle = bundle(element);
        return new ContributedLayout(element.getAttribute("id"), element.getAttribute("for"), weight(element),
                bundle.getEntry(String.valueOf(element.getAttribute("file"))), text -> Platform.getResourceString(bundle, text));
    }

    private RecordKind kind(IConfigurationElement element) {
        return new RecordKind(element.getAttribute("for"), icon(element), Boolean.parseBoolean(element.getAttribute("round")),
                names(element, "subtitle"), names(element, "labels"), names(element, "facts"), names(element, "create"),
                Stream.of(element.getChildren("asks")).map(RegistryContributions::part).toList(),
                element.getAttribute("newLabel"), element.getAttribute("layoutsBy"));
    }

    private static AskedPart part(IConfigurationElement element) {
        return new AskedPart(element.getAttribute("label"), names(element, "fields"), () -> {
            try {
                return (CellPart<?, ?>) element.createExecutableExtension("part");
            } catch (CoreException cannotLoad) {
                throw new IllegalStateException(element.getAttribute("part") + " cannot be loaded.", cannotLoad);
            }
        });
    }

    private IconSource icon(IConfigurationElement element) {
        String icon = element.getAttribute("icon");
        if (icon == null || !icon.contains(".")) {
            return new IconSource(icon == null ? "puzzle" : icon, null);
        }
        URL file = bundle(element).getEntry(icon);
        return new IconSource("puzzle", file);
    }

    private static List<String> names(IConfigurationElement element, String attribute) {
        String text = element.getAttribute(attribute);
        return text == null || text.isBlank() ? List.of() : Stream.of(text.split(",")).map(String::strip).toList();
    }

    private static int weight(IConfigurationElement element) {
        String text = element.getAttribute("weight");
        return text != null && text.strip().matches("-?\\d{1,9}") ? Integer.parseInt(text.strip()) : 0;
    }

    private static Bundle bundle(IConfigurationElement element) {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        if (bundle == null) {
            throw new InvalidRegistryObjectException();
        }
        return bundle;
    }
}
