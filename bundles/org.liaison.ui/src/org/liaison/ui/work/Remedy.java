// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import org.eclipse.swt.widgets.Shell;

/**
 * Helps where a sentence is not enough, in a window of its own. An OSGi service that a module registers while there is a window;
 * {@link Failures#show} asks each before it says anything itself.
 */
@FunctionalInterface
public interface Remedy {

    /**
     * Helps if it can.
     *
     * @param shell the window it concerns; may be null
     * @param failure what was thrown
     * @return whether the user has been told
     */
    boolean help(Shell shell, Throwable failure);
}
