// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.util.Set;

/** What the user has chosen to see: it outlives the controls, which are made anew when something is stored. */
final class CardState {

    private ItemFilter filter = ItemFilter.ALL;
    private Set<Long> selected = Set.of();

    ItemFilter filter() {
        return filter;
    }

    void filter(ItemFilter wanted) {
        filter = wanted;
    }

    Set<Long> selected() {
        return selected;
    }

    void select(Set<Long> entries) {
        selected = Set.copyOf(entries);
    }
}
