// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.search.FieldSource;
import org.liaison.search.SearchField;
import org.liaison.values.PhoneNumber;
import org.liaison.values.TextRule;

/**
 * Reads the extension point {@code org.liaison.search.fields}. No class of a contribution is loaded before it is first used.
 *
 * @param registry where extensions are
 * @param translations what labels are in other languages
 */
public record FieldExtensions(IExtensionRegistry registry, Translations translations) {

    /** The extension point. */
    public static final String POINT = "org.liaison.search.fields";

    /**
     * The search fields of all kinds of records.
     *
     * @return by the kinds' names, in an order that does not depend on the order in which bundles were found
     */
    public Map<String, ListFields> read() {
        Map<String, Map<String, IndexedField>> found = new LinkedHashMap<>();
        Arrays.stream(registry.getExtensionPoint(POINT).getExtensions())
                .sorted((one, other) -> one.getContributor().getName().compareTo(other.getContributor().getName()))
                .flatMap(extension -> Arrays.stream(extension.getConfigurationElements()))
                .filter(element -> element.getName().equals("field"))
                .map(this::field).flatMap(Optional::stream)
                .forEach(field -> found.computeIfAbsent(field.list(), list -> new LinkedHashMap<>())
                        .merge(field.id(), field, this::first));
        Map<String, ListFields> lists = new LinkedHashMap<>();
        found.forEach((list, fields) -> lists.put(list, new ListFields(list, List.copyOf(fields.values()))));
        return lists;
    }

    /**
     * Reads where users define fields.
     *
     * @return the sources that can be loaded, in the order of their bundles' names
     */
    public List<FieldSource> sources() {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).filter(element -> element.getName().equals("source"))
                .sorted((one, other) -> one.getContributor().getName().compareTo(other.getContributor().getName()))
                .map(FieldExtensions::loaded).flatMap(Optional::stream).toList();
    }

    private static Optional<FieldSource> loaded(IConfigurationElement element) {
        try {
            return Optional.of((FieldSource) element.createExecutableExtension("class"));
        } catch (CoreException cannotLoad) {
            System.getLogger(FieldExtensions.class.getName()).log(Level.WARNING, "The search fields that users define with "
                    + element.getContributor().getName() + " are missing.", cannotLoad);
            return Optional.empty();
        }
    }

    private Optional<IndexedField> field(IConfigurationElement element) {
        String list = element.getAttribute("for");
        String id = element.getAttribute("id");
        Optional<ValueType> type = ValueType.named(element.getAttribute("type"));
        if (list == null || id == null || id.isBlank() || type.isEmpty()) {
            report(element, "lacks id, for or a known type and is left out");
            return Optional.empty();
        }
        return Optional
                .of(new IndexedField(list, id, element.getAttribute("name"), type.get(), flag(element, "searchable", false),
                        flag(element, "shown", true), flag(element, "title", false),
                        flag(element, "facet", type.get() == ValueType.TERM || type.get() == ValueType.FLAG),
                        flag(element, "several", false) && type.get() == ValueType.TEXT, follows(element), source(element))
                        .written(notation(element)).reading(Reads.of(element.getAttribute("reads")))
                        .called(translations.of(element.getContributor().getName(), element.getAttribute("name"))));
    }

    private static TextRule notation(IConfigurationElement element) {
        String name = element.getAttribute("notation");
        if ("phone".equals(name)) {
            return PhoneNumber.RULE;
        }
        if (name != null) {
            report(element, "has the unknown notation " + name + "; its texts are shown as they are kept");
        }
        return null;
    }

    private IndexedField first(IndexedField one, IndexedField other) {
        System.getLogger(FieldExtensions.class.getName()).log(Level.WARNING,
                "Two search fields of " + other.list() + " have the id " + other.id() + "; the second is left out.");
        return one;
    }

    private static boolean flag(IConfigurationElement element, String name, boolean otherwise) {
        String value = element.getAttribute(name);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }

    private static Set<String> follows(IConfigurationElement element) {
        String names = element.getAttribute("follows");
        return names == null ? Set.of() : Set.copyOf(Stream.of(names.trim().split("\\s+")).distinct().toList());
    }

    private static Supplier<SearchField<?>> source(IConfigurationElement element) {
        return () -> {
            try {
                return (SearchField<?>) element.createExecutableExtension("class");
            } catch (CoreException cannotLoad) {
                throw new IllegalStateException(cannotLoad.getMessage(), cannotLoad);
            }
        };
    }

    private static void report(IConfigurationElement element, String what) {
        System.getLogger(FieldExtensions.class.getName()).log(Level.WARNING, "A search field of "
                + element.getContributor().getName() + " (id " + element.getAttribute("id") + ") " + what + '.');
    }
}
