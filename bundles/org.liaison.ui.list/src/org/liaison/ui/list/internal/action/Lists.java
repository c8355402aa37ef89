// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.action;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.list.internal.ListPart;

/** Finds the list that an action was called in. */
final class Lists {

    private Lists() {
    }

    static Optional<ListPart> in(MPart part) {
        return part != null && part.getObject() instanceof ListPart list ? Optional.of(list) : Optional.empty();
    }

    /** Hands on what Previous and Next shall walk: the list's rows where one record was clicked, the ticked ones where many are. */
    static void walk(MPart part, FrozenSelection selection, Consumer<FrozenSelection> use) {
        Optional<ListPart> list = in(part);
        if (selection.ids().length == 1 && list.isPresent()) {
            list.get().walk(use);
        } else {
            use.accept(selection);
        }
    }
}
