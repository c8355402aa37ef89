// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;

/**
 * A kind of list as it was contributed.
 *
 * @param type the kind of record it lists
 * @param title what the user calls all of them, such as "All relations"
 * @param add the label of the button that creates one, such as "Add a company"
 * @param columns its columns, the lightest first; may be empty
 */
public record ListKind(Class<? extends DomainEntity> type, String title, String add, List<ListColumn> columns) {

    /** Copies the columns, so that a kind never changes. */
    public ListKind {
        columns = List.copyOf(columns);
    }

    /**
     * The list's name in the application model.
     *
     * @return the simple name of the kind of record
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * The column of the names that open records.
     *
     * @return the one contributed as such, otherwise the first; empty if there are no columns
     */
    public Optional<ListColumn> nameColumn() {
        return columns.stream().filter(column -> column.renderer() == Renderer.LINK).findFirst()
                .or(() -> columns.stream().findFirst());
    }
}
