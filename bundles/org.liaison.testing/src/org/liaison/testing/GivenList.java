// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing;

import java.util.List;

import org.liaison.search.ListQuery;
import org.liaison.ui.ShownList;

/**
 * A list as it would be on the screen, for what is tested without one.
 *
 * @param title what its rows are called
 * @param query what finds its rows
 * @param size how many rows there are
 * @param columns ids of search fields
 */
public record GivenList(String title, ListQuery query, int size, List<String> columns) implements ShownList {

    @Override
    public String criteria() {
        return "";
    }
}
