// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import org.eclipse.e4.core.di.annotations.Execute;

/**
 * What a menu item does that is made when its menu opens: the object of an {@code MDirectMenuItem}.
 *
 * @param work does it, on the UI thread
 */
public record MenuWork(Runnable work) {

    /** Does it. */
    @Execute
    public void run() {
        work.run();
    }
}
