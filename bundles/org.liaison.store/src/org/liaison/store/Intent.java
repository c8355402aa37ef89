// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Objects;

/**
 * What a user means by a change set.
 *
 * @param title what the history and the undo menu call it, in the user's language, such as "Change status of 12 relations"
 * @param origin where it comes from
 * @param detail more on the origin, such as the file's name; may be empty, never null
 */
public record Intent(String title, Origin origin, String detail) {

    /** Refuses a change without a title: the history would have nothing to say. */
    public Intent {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(detail);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A change set needs a title.");
        }
    }

    /**
     * Something the user did in the window.
     *
     * @param title what he did
     * @return the intent
     */
    public static Intent typed(String title) {
        return new Intent(title, Origin.TYPED, "");
    }

    /** Where a change set comes from. The names are stored: never rename one. */
    public enum Origin {
        /** Somebody typed or clicked it in the window. */
        TYPED,
        /** A command line said it. */
        COMMAND,
        /** A file was imported; the detail is its name. */
        IMPORT,
        /** Sample data was made. */
        SAMPLE,
        /** Another change set was taken back. */
        UNDO,
        /** A change set that had been taken back was put again. */
        REDO,
        /** Something was brought back: a part of a change set, or with decisions on what was changed since. */
        RESTORE,
        /** Values were taken out of the log for good. What remains says so, and names nobody. */
        ERASURE,
        /** Liaison itself: shipped vocabularies and the like. It is never offered for undo. */
        SYSTEM;

        /**
         * Whether what a change set of this origin made had been there before.
         *
         * @return true for what takes something back
         */
        public boolean bringsBack() {
            return this == UNDO || this == RESTORE;
        }
    }
}
