// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.List;
import java.util.Optional;

/**
 * Which layout a record is shown in, and which could be chosen.
 *
 * @param subject what it was chosen for
 * @param used the layout; empty for the one that is shipped
 * @param offered the user's own layouts and those of everybody, by name
 * @param uses which layout was chosen for what and for whom, as far as it concerns the user
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
     * @param audience for whom it was chosen
     * @return false also where it is used without having been chosen
     */
    public boolean chosen(Optional<SavedLayout> layout, Subject which, Audience audience) {
        return uses.contains(new Use(which, audience, layout.map(SavedLayout::id)));
    }

    /**
     * Records that share a layout.
     *
     * @param entity the name of the kind of record
     * @param code what the records are, such as clients: the code of a term; empty for all of the kind
     */
    public record Subject(String entity, String code) {

        /**
         * All records of the kind.
         *
         * @return without what they are
         */
        public Subject all() {
            return new Subject(entity, "");
        }
    }

    /**
     * For whom a layout is chosen.
     *
     * @param shared false for the user alone
     * @param role the code of the role of the colleagues who share it; empty for everybody
     */
    public record Audience(boolean shared, String role) {

        /** The user alone. */
        public static final Audience SELF = new Audience(false, "");
        /** All colleagues. */
        public static final Audience EVERYBODY = new Audience(true, "");

        /**
         * The colleagues with a role.
         *
         * @param role the code of the role
         * @return who they are
         */
        public static Audience role(String role) {
            return new Audience(true, role);
        }
    }

    /**
     * That a layout was chosen.
     *
     * @param subject for which records
     * @param audience for whom
     * @param layout the layout's id; empty for the one that is shipped
     */
    public record Use(Subject subject, Audience audience, Optional<Long> layout) {
    }
}
