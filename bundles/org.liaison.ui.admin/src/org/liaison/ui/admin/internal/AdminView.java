// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import org.eclipse.swt.widgets.Control;

/** What a tab of the Administration menu shows. Everything is called on the UI thread. */
public interface AdminView {

    /**
     * The whole of it.
     *
     * @return never null
     */
    Control control();

    /** Takes the focus. */
    void focus();

    /** Reads anew; what is being typed, selected and scrolled stays. */
    void read();
}
