// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.list.internal.model.ListColumn;

/** The parts of records that cells show, as they were contributed with their columns; each is made when its first cell is edited. */
public final class ContributedParts implements CellParts {

    private static final String COLUMNS = "org.liaison.ui.listColumns";
    private static final String PART = "part";

    private final IExtensionRegistry registry;
    private final Map<String, Optional<CellPart<?, ?>>> made = new HashMap<>();

    /**
     * Those that are contributed.
     *
     * @param registry the extension registry
     */
    public ContributedParts(IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean has(ListColumn column) {
        return element(column).isPresent();
    }

    @Override
    public Optional<CellPart<?, ?>> of(ListColumn column) {
        return made.computeIfAbsent(column.id(), unmade -> element(column).flatMap(ContributedParts::make));
    }

    private Optional<IConfigurationElement> element(ListColumn column) {
        return Stream.of(registry.getConfigurationElementsFor(COLUMNS))
                .filter(element -> column.id().equals(element.getAttribute("id")) && element.getAttribute(PART) != null)
                .findFirst();
    }

    private static Optional<CellPart<?, ?>> make(IConfigurationElement element) {
        try {
            return Optional.of((CellPart<?, ?>) element.createExecutableExtension(PART));
        } catch (CoreException cannotLoad) {
            System.getLogger(ContributedParts.class.getName()).log(System.Logger.Level.WARNING,
                    "Cells of " + element.getAttribute("id") + " cannot be edited.", cannotLoad);
            return Optional.empty();
        }
    }
}
