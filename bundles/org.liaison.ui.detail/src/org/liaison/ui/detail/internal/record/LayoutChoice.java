// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import java.util.List;
import java.util.Optional;

/**
 * Which layout a record is shown in, and which could be chosen.
 *
 * @param subject what it was chosen for
 * @param used the layout; empty for the one that is shipped
 * @param offered the user's own layouts and those of everybody, by name
 * @param uses which layout was chosen for what, by the user and for everybody
 */
public record LayoutChoice(Subject subject, Optional<SavedLayout> used, List<SavedLayout> offered, List<Use> uses) {

    /** Copies what it is given. */
    public LayoutChoice {
        offered = List.copyOf(offered);
        uses = List.copyOf(uses);
    }

    /**
     * The XML of the layout.
     *
     * @return null for the one that is shipped
     */
    public String content() {
        return used.map(SavedLayout::content).orElse(null);
    }

    /**
     * Whether a layout was chosen for records.
     *
     * @param layout the layout; empty for the one that is shipped
     * @param which the records
     * @param shared whether it was chosen for everybody
     * @return false also where it is used without having been chosen
     */
    public boolean chosen(Optional<SavedLayout> layout, Subject which, boolean shared) {
        return uses.contains(new Use(which, shared, layout.map(SavedLayout::id)));
    }

    /**
     * Records that share a layout.
     *
     * @param entity the name of the kind of record
     * @param code what the records are, such as clients: the code of a term; empty for all of the kind
     */
    public record Subject(String entity, String code) {

        /** All records of the kind. */
        Subject all() {
            return new Subject(entity, "");
        }
    }

    /**
     * That a layout was chosen.
     *
     * @param subject for which records
     * @param shared whether for everybody
     * @param layout the layout's id; empty for the one that is shipped
     */
    public record Use(Subject subject, boolean shared, Optional<Long> layout) {
    }
}
