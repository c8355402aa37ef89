// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import org.eclipse.swt.widgets.Control;

/** Marks fields whose list or calendar is open, so that Escape closes that and not the whole form. */
public final class Popups {

    private static final String OPEN = "org.liaison.ui.form.popup";

    private Popups() {
    }

    /**
     * Whether a field's list is open.
     *
     * @param field the control with the focus
     * @return true if Escape belongs to the list
     */
    public static boolean isOpen(Control field) {
        return Boolean.TRUE.equals(field.getData(OPEN));
    }

    static void mark(Control field, boolean open) {
        if (!field.isDisposed()) {
            field.setData(OPEN, open);
        }
    }
}
