// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.Optional;

import org.liaison.ui.edit.CellPart;
import org.liaison.ui.list.internal.model.ListColumn;

/** The parts of records that cells show and let be edited. */
public interface CellParts {

    /**
     * Whether cells of a column can be edited as a part.
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
}
