// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.retention;

import org.eclipse.e4.core.di.annotations.Execute;
import org.liaison.guard.Retention;
import org.liaison.ui.guard.internal.GuardDesk;

/** Opens the window of the retention periods. */
public final class RetentionHandler {

    @Execute
    void open(GuardDesk desk, Retention retention) {
        new RetentionWindow(desk, retention).open();
    }
}
