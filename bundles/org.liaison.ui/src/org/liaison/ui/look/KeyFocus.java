// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Whether a control shows that it has the focus: a ring helps who works with the keys to find his place, and puzzles who has just
 * clicked something else. So it is drawn after a key, and not after the mouse; the {@code :focus-visible} of CSS does the same.
 */
public final class KeyFocus {

    private static final String KEY = KeyFocus.class.getName();

    private boolean keys;

    private KeyFocus(Display display) {
        display.addFilter(SWT.KeyDown, event -> keys = true);
        display.addFilter(SWT.MouseDown, event -> keys = false);
    }

    /**
     * Begins to look whether keys or the mouse are used.
     *
     * @param display of the window
     */
    static void watch(Display display) {
        if (display.getData(KEY) == null) {
            display.setData(KEY, new KeyFocus(display));
        }
    }

    /**
     * Whether to draw the ring.
     *
     * @param control that is painted
     * @return true if it has the focus and the last thing that was used was a key
     */
    public static boolean shown(Control control) {
        watch(control.getDisplay());
        return control.isFocusControl() && ((KeyFocus) control.getDisplay().getData(KEY)).keys;
    }
}
