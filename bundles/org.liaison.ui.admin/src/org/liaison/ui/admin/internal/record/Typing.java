// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

/** Whether the user is adding tags: it outlives the controls, which are made anew when a tag is stored. */
final class Typing {

    private boolean on;

    boolean on() {
        return on;
    }

    void set(boolean now) {
        on = now;
    }
}
