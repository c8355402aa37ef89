// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.list.internal.views.NameWindow;
import org.liaison.ui.list.internal.views.NameWindow.Answer;
import org.liaison.ui.work.Toast;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;

/**
 * What can be done with filters, with the questions that takes.
 *
 * @param owner the list
 * @param filters its filters
 * @param desk what is needed besides
 */
record FilterActions(Control owner, ListFilters filters, Desk desk) {

    private List<String> folders() {
        return filters.all().stream().map(filter -> filter.label().folder()).filter(folder -> !folder.isEmpty()).distinct()
                .sorted().toList();
    }

    void saveNew() {
        new NameWindow(owner.getShell(), desk, "saveFilter", Answer.NONE, folders()).ask().ifPresent(filters::saveNew);
    }

    void edit(SavedFilter filter) {
        Answer before = new Answer(filter.name(), filter.shared(), filter.label().folder(), filter.label().icon());
        new NameWindow(owner.getShell(), desk, "editFilter", before, folders()).ask()
                .ifPresent(answer -> filters.rename(filter, answer));
    }

    /** It can be undone, so nothing is asked. */
    void remove(SavedFilter filter) {
        filters.remove(filter, () -> Toast.show(owner.getShell(), desk.text("filterDeleted", filter.name()), null, null));
    }

    /** Moves a filter by one place among those of its folder and owner. */
    void move(SavedFilter filter, int step) {
        List<SavedFilter> order = new ArrayList<>(filters.all());
        int at = order.indexOf(filter);
        for (int i = at + step; i >= 0 && i < order.size(); i += step) {
            SavedFilter other = order.get(i);
            if (other.shared() == filter.shared() && other.label().folder().equals(filter.label().folder())) {
                order.remove(at);
                order.add(i, filter);
                filters.arrange(order);
                return;
            }
        }
    }

    /** Puts a filter before or behind another one, into its folder. */
    void put(SavedFilter filter, SavedFilter neighbour, boolean behind) {
        if (filter.id() != neighbour.id() && filter.shared() == neighbour.shared()) {
            List<SavedFilter> order = new ArrayList<>(filters.all());
            order.remove(filter);
            order.add(order.indexOf(neighbour) + (behind ? 1 : 0), in(filter, neighbour.label().folder()));
            filters.arrange(order);
        }
    }

    /** Puts a filter at the end of a folder; an empty one stands for none. */
    void put(SavedFilter filter, String folder) {
        List<SavedFilter> order = new ArrayList<>(filters.all());
        order.remove(filter);
        order.add(in(filter, folder));
        filters.arrange(order);
    }

    private static SavedFilter in(SavedFilter filter, String folder) {
        return filter.called(filter.name(), filter.shared(), new Label(folder, filter.label().icon(), filter.label().place()));
    }
}
