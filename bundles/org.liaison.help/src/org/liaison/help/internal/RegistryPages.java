// SPDX-License-Identifier: EPL-2.0
package org.liaison.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.help.HelpPage;
import org.liaison.help.HelpPages;
import org.osgi.framework.Bundle;

/** The pages that the extension registry knows; each language is read once. */
public final class RegistryPages implements HelpPages {

    private static final String POINT = "org.liaison.help.helpPages";
    private static final System.Logger LOG = System.getLogger(RegistryPages.class.getName());

    private final IExtensionRegistry registry;
    private final Map<String, List<HelpPage>> read = new ConcurrentHashMap<>();

    /**
     * Made by the service component runtime.
     *
     * @param registry knows the contributions
     */
    public RegistryPages(IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<HelpPage> pages(Locale language) {
        return read.computeIfAbsent(language.getLanguage(), this::read);
    }

    private List<HelpPage> read(String language) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).filter(element -> element.getName().equals("page"))
                .sorted(Comparator.comparingInt(RegistryPages::order).thenComparing(element -> element.getAttribute("id")))
                .flatMap(element -> page(element, language).stream()).toList();
    }

    private static int order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        return order != null && order.matches("[0-9]{1,9}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
    }

    private static Optional<HelpPage> page(IConfigurationElement element, String language) {
        String id = element.getAttribute("id");
        String file = element.getAttribute("file");
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        URL url = file == null || bundle == null ? null : entry(bundle, file, language);
        if (id == null || url == null) {
            LOG.log(System.Logger.Level.WARNING, "The help page {0} of {1} has no file {2}.", id, element.getContributor(), file);
            return Optional.empty();
        }
        try (InputStream stream = url.openStream()) {
            return Optional.of(Markdown.page(id, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The help page " + url + " cannot be read.", unreadable);
            return Optional.empty();
        }
    }

    /** {@code help/query_fr.md} beside {@code help/query.md}, as texts of properties files are found. */
    private static URL entry(Bundle bundle, String file, String language) {
        int dot = file.lastIndexOf('.');
        return Stream.of(file.substring(0, Math.max(0, dot)) + '_' + language + file.substring(Math.max(0, dot)), file)
                .map(bundle::getEntry).filter(found -> found != null).findFirst().orElse(null);
    }
}
