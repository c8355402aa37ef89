// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.List;

import org.liaison.criteria.Named;

/**
 * A row of a table.
 *
 * @param named what it is of
 * @param used whether records use it
 * @param cells what stands in it
 */
record Entry(Named named, boolean used, List<String> cells) {

    Entry {
        cells = List.copyOf(cells);
    }
}
