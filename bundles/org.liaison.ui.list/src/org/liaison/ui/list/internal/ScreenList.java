// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.List;

import org.liaison.search.ListQuery;
import org.liaison.ui.ShownList;

/**
 * What actions of others learn of a list.
 *
 * @param view the list
 */
record ScreenList(ListView view) implements ShownList {

    @Override
    public String title() {
        return view.title();
    }

    @Override
    public String criteria() {
        return view.criteria();
    }

    @Override
    public ListQuery query() {
        return view.model().query();
    }

    @Override
    public int size() {
        return view.model().size();
    }

    @Override
    public List<String> columns() {
        return view.table().arrangement().columns().stream().map(placed -> placed.column().field()).toList();
    }
}
