// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Controls within controls. */
final class Nesting {

    private Nesting() {
    }

    /** Whether something is an area, or stands in it, however deep; null stands nowhere. */
    static boolean isIn(Widget widget, Control area) {
        return widget instanceof Control control
                && Stream.iterate(control, Objects::nonNull, Control::getParent).anyMatch(area::equals);
    }
}
