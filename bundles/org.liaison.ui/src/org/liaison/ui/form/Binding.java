// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.liaison.ui.edit.Listening;

/** Ends listening with the life of what listens. */
final class Binding {

    private Binding() {
    }

    static void until(Widget gone, Listening listening) {
        gone.addListener(SWT.Dispose, event -> listening.close());
    }
}
