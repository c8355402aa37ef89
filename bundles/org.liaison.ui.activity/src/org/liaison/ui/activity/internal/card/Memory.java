// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

import org.liaison.activity.Activity;

/** What a widget remembers while it is made anew, as it is when editing begins. */
final class Memory {

    private Shown shown = Shown.OPEN;
    private long selected;
    private Activity adding;

    Shown shown() {
        return shown;
    }

    void show(Shown wanted) {
        shown = wanted;
    }

    long selected() {
        return selected;
    }

    void select(long id) {
        selected = id;
    }

    /** A new activity that is to be filled in when editing begins. */
    void add(Activity activity) {
        adding = activity;
    }

    /** The new activity, once. */
    Activity takeAdded() {
        Activity taken = adding;
        adding = null;
        return taken;
    }
}
