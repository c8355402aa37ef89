// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;

/**
 * What the platform's loop does when there is nothing to do, and with what a listener throws: without this it opens a window of its own
 * that says "Internal Error".
 *
 * @param errors where that is reported
 */
@SuppressWarnings("restriction")
record EventLoop(Errors errors) implements IEventLoopAdvisor {

    @Override
    public void eventLoopIdle(Display display) {
        display.sleep();
    }

    @Override
    public void eventLoopException(Throwable thrown) {
        errors.error(thrown, null);
    }
}
