// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import org.eclipse.swt.widgets.Display;
import org.liaison.ui.look.Type;

/** The column of labels before the values of a card, so that what a widget draws itself stands below the rows of fields. */
public final class LabelColumn {

    /** Room for "Fréquence de facturation" in a line, and for as much beside it in half of a narrow window. */
    static final int WIDTH = 168;
    static final int GAP = 12;

    private LabelColumn() {
    }

    /**
     * How wide it is with the user's text.
     *
     * @param display whose text
     * @return the width, in pixels
     */
    public static int width(Display display) {
        return Type.scaled(display, WIDTH);
    }
}
