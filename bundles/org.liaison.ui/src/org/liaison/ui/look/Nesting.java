// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Controls within controls. */
public final class Nesting {

    private Nesting() {
    }

    /**
     * Whether something is an area, or stands in it, however deep.
     *
     * @param widget what may stand there; null, and what is no control, stands nowhere
     * @param area the area; never null
     * @return true if one of the controls around the widget, or itself, is the area
     */
    public static boolean isIn(Widget widget, Control area) {
        return widget instanceof Control control
                && Stream.iterate(control, Objects::nonNull, Control::getParent).anyMatch(area::equals);
    }
}
