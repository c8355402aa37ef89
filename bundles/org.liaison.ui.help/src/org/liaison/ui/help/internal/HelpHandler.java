// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.liaison.ui.ModelIds;

/** Opens the help at the page that was written for what has the focus. */
public final class HelpHandler {

    @Execute
    void open(Display display, HelpOpener opener) {
        opener.open(pageFor(display.getFocusControl()));
    }

    /** The page that a control or one around it names; empty if none does. */
    static String pageFor(Control focus) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.getData(ModelIds.HELP_PAGE) instanceof String page) {
                return page;
            }
        }
        return "";
    }
}
