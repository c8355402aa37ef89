// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

/** The kinds of activity that have a button of their own; the names are codes of kinds, and keys of texts. */
enum Addition {
    /** A call that was just made, with its notes. */
    CALL("phone"),
    /** Something to do. */
    TASK("square-check"),
    /** A meeting. */
    MEETING("users"),
    /** A reminder. */
    REMINDER("clock");

    private final String icon;

    Addition(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }
}
