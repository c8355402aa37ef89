// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;

/**
 * Reads what was contributed to lists.
 *
 * @param registry the extension registry
 */
public record ListContributions(IExtensionRegistry registry) {

    private static final String LISTS = "org.liaison.ui.lists";
    private static final String COLUMNS = "org.liaison.ui.listColumns";
    private static final String COLUMN = "column";
    private static final String ICONS = "platform:/plugin/org.liaison.ui/icons/";
    private static final int USUAL_WEIGHT = 1_000;
    private static final int USUAL_WIDTH = 120;
    private static final int DEFINED_WEIGHT = 100_000;

    /**
     * The lists for which a perspective is made.
     *
     * @return the lightest first; the first is the one that the window opens with
     */
    public List<Entry> entries() {
        return elements(LISTS).map(Entry::of).sorted(Comparator.comparingInt(Entry::weight)).toList();
    }

    /** Reads what {@link #kind} will, so that the files with the names of lists and columns are known by then. */
    public void preload() {
        entries();
        elements(COLUMNS).forEach(element -> element.getAttribute("name"));
    }

    /**
     * A kind of list with its columns.
     *
     * @param type the kind of record
     * @param search knows the names of search fields
     * @param language the user's language
     * @return the kind; it has a title even if nothing was contributed
     */
    public ListKind kind(EntityType<?> type, Search search, Locale language) {
        Class<? extends DomainEntity> javaType = type.javaType();
        Optional<Entry> entry = entries().stream().filter(candidate -> candidate.list().equals(type.name())).findFirst();
        Map<String, FieldDescription> fields = search.fields(javaType).stream()
                .collect(Collectors.toMap(FieldDescription::id, Function.identity(), (first, second) -> first,
                        LinkedHashMap::new));
        List<ListColumn> columns = new ArrayList<>(elements(COLUMNS)
                .filter(element -> element.getName().equals(COLUMN) && type.name().equals(element.getAttribute("for")))
                .map(element -> column(element, fields)).toList());
        fields.values().stream().filter(FieldDescription::defined).map(ListContributions::column).forEach(columns::add);
        columns.sort(Comparator.comparingInt(ListColumn::weight));
        return new ListKind(javaType, entry.map(Entry::all).orElse(type.label(language)),
                entry.map(Entry::add).orElse(null), columns);
    }

    private Stream<IConfigurationElement> elements(String point) {
        return Stream.of(registry.getConfigurationElementsFor(point));
    }

    /** Nobody contributes a column for a field that users define: each has one, behind the others. */
    private static ListColumn column(FieldDescription field) {
        return new ListColumn("defined." + field.id(), field.id(), field.label(), USUAL_WIDTH, Align.LEFT, DEFINED_WEIGHT, false,
                Renderer.TEXT);
    }

    private static ListColumn column(IConfigurationElement element, Map<String, FieldDescription> fields) {
        String field = element.getAttribute("field");
        Optional<FieldDescription> description = Optional.ofNullable(fields.get(field));
        String label = Optional.ofNullable(element.getAttribute("name"))
                .orElseGet(() -> description.map(FieldDescription::label).orElse(field));
        boolean number = description.filter(known -> known.type().equals("number")).isPresent();
        Align align = one(Align.values(), element, "align").orElse(number ? Align.RIGHT : Align.LEFT);
        return new ListColumn(element.getAttribute("id"), field, label, number(element, "width", USUAL_WIDTH), align,
                number(element, "weight", USUAL_WEIGHT), "true".equals(element.getAttribute("default")),
                one(Renderer.values(), element, "renderer").orElse(Renderer.TEXT));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, IConfigurationElement element, String attribute) {
        return Stream.of(values).filter(value -> value.name().equalsIgnoreCase(element.getAttribute(attribute))).findFirst();
    }

    /** A number that cannot be read must not keep the list from opening: the usual one takes its place. */
    private static int number(IConfigurationElement element, String attribute, int otherwise) {
        String text = element.getAttribute(attribute);
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /**
     * A list as contributed.
     *
     * @param list the simple name of the kind of record
     * @param label the name of its tab and perspective, such as "Relations"
     * @param all what the user calls all of them, such as "All relations"
     * @param add the label of the button that creates one
     * @param icon the URI of its icon
     * @param weight lists of less weight stand further left
     */
    public record Entry(String list, String label, String all, String add, String icon, int weight) {

        private static Entry of(IConfigurationElement element) {
            String icon = element.getAttribute("icon");
            return new Entry(element.getAttribute("for"), element.getAttribute("label"), element.getAttribute("all"),
                    element.getAttribute("add"),
                    icon.contains("/")
                            ? "platform:/plugin/" + element.getContributor().getName() + '/' + icon
                            : ICONS + icon + ".svg",
                    number(element, "weight", USUAL_WEIGHT));
        }
    }
}
