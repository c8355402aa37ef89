// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import org.eclipse.e4.core.di.annotations.Execute;

/**
 * What a menu item does.
 *
 * @param work does it
 */
public record RunItem(Runnable work) {

    @Execute
    void run() {
        work.run();
    }
}
