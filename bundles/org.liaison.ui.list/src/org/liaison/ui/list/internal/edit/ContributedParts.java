// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.ui.edit.CellEditor;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.list.internal.model.ListColumn;

/** What was contributed to edit cells with; each is made when its first cell is edited. */
public final class ContributedParts implements CellParts {

    private static final String COLUMNS = "org.liaison.ui.listColumns";
    private static final String COLUMN = "column";
    private static final String PART = "part";
    private static final String CELLS = "cells";
    private static final String CLASS = "class";

    private final IExtensionRegistry registry;
    private final String list;
    private final Map<String, Optional<CellPart<?, ?>>> parts = new HashMap<>();
    private final Map<String, Optional<CellEditor<?>>> editors = new HashMap<>();

    /**
     * What is contributed for one list.
     *
     * @param registry the extension registry
     * @param list the kind of record, by its name
     */
    public ContributedParts(IExtensionRegistry registry, String list) {
        this.registry = registry;
        this.list = list;
    }

    @Override
    public boolean has(ListColumn column) {
        return part(column).isPresent() || cells(column).isPresent();
    }

    @Override
    public Optional<CellPart<?, ?>> of(ListColumn column) {
        return parts.computeIfAbsent(column.id(), unmade -> part(column).flatMap(element -> make(element, PART))
                .map(made -> (CellPart<?, ?>) made));
    }

    @Override
    public Optional<CellEditor<?>> editor(ListColumn column) {
        return editors.computeIfAbsent(column.id(), unmade -> cells(column).flatMap(element -> make(element, CLASS))
                .map(made -> (CellEditor<?>) made));
    }

    private Optional<IConfigurationElement> part(ListColumn column) {
        return element(COLUMN, element -> column.id().equals(element.getAttribute("id")) && element.getAttribute(PART) != null);
    }

    private Optional<IConfigurationElement> cells(ListColumn column) {
        return element(CELLS, element -> list.equals(element.getAttribute("for"))
                && fits(element.getAttribute("field"), column.field()));
    }

    /** What ends in a star stands for all fields that begin so. */
    private static boolean fits(String pattern, String field) {
        return pattern.endsWith("*") ? field.startsWith(pattern.substring(0, pattern.length() - 1)) : field.equals(pattern);
    }

    private Optional<IConfigurationElement> element(String name, Predicate<IConfigurationElement> wanted) {
        return Stream.of(registry.getConfigurationElementsFor(COLUMNS))
                .filter(element -> element.getName().equals(name) && wanted.test(element)).findFirst();
    }

    private static Optional<Object> make(IConfigurationElement element, String attribute) {
        try {
            return Optional.of(element.createExecutableExtension(attribute));
        } catch (CoreException cannotLoad) {
            System.getLogger(ContributedParts.class.getName()).log(System.Logger.Level.WARNING,
                    "Cells cannot be edited by " + element.getAttribute(attribute) + '.', cannotLoad);
            return Optional.empty();
        }
    }
}
