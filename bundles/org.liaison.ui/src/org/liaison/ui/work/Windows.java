// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The windows of the program. */
public final class Windows {

    private Windows() {
    }

    /**
     * The window that a question belongs over: the one that works or, where none does, as in the moment after a small window was
     * closed, one that is seen. The platform has a shell of its own, which never is.
     *
     * @param display where the windows are
     * @return a window
     */
    public static Shell front(Display display) {
        Shell active = display.getActiveShell();
        return active != null
                ? active
                : Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getParent() == null).findFirst()
                        .orElseGet(() -> display.getShells()[0]);
    }
}
