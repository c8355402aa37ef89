// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.liaison.ui.look.Type;

/** The fonts of a page; the one for what is to be typed goes with the control. */
final class PageFonts {

    private final Display display;
    private final Font code;

    PageFonts(Control owner) {
        display = owner.getDisplay();
        FontData system = display.getSystemFont().getFontData()[0];
        code = new Font(display, new FontData("Monospace", system.getHeight(), SWT.NORMAL));
        owner.addListener(SWT.Dispose, event -> code.dispose());
    }

    Font heading(int level) {
        return level == 1 ? Type.title(display) : level == 2 ? Type.heading(display) : Type.strong(display);
    }

    Font code() {
        return code;
    }

    int scaled(int pixels) {
        return Type.scaled(display, pixels);
    }
}
