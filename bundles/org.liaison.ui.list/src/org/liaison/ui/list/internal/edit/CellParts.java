// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.Optional;

import org.liaison.ui.edit.CellEditor;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.list.internal.model.ListColumn;

/** What makes cells editable that show no field of the record itself. */
public interface CellParts {

    /**
     * Whether cells of a column can be edited as a part, or by an editor.
     *
     * @param column the column
     * @return whether they can; nothing is loaded to answer
     */
    boolean has(ListColumn column);

    /**
     * The part that cells of a column show.
     *
     * @param column the column
     * @return how to find it; empty if there is none, or if it cannot be loaded
     */
    Optional<CellPart<?, ?>> of(ListColumn column);

    /**
     * What edits cells of a column that show no part.
     *
     * @param column the column
     * @return the editor; empty if there is none, or if it cannot be loaded
     */
    Optional<CellEditor<?>> editor(ListColumn column);
}
