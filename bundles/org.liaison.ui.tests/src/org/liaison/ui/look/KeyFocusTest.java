// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;

class KeyFocusTest {

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private static void happens(Control control, int type) {
        Event event = new Event();
        event.type = type;
        control.notifyListeners(type, event);
    }

    @Test
    void theRingIsDrawnAfterAKeyAndNotAfterTheMouse() {
        Button button = new Button(SCREEN.shell(), SWT.PUSH);
        Button other = new Button(SCREEN.shell(), SWT.PUSH);
        SCREEN.shell().layout();
        button.setFocus();
        new Driver(SCREEN.shell()).waitUntil("the focus", button::isFocusControl);
        KeyFocus.watch(SCREEN.display());
        happens(other, SWT.MouseDown);
        assertFalse(KeyFocus.shown(button));
        happens(other, SWT.KeyDown);
        assertTrue(KeyFocus.shown(button));
        assertFalse(KeyFocus.shown(other));
        happens(button, SWT.MouseDown);
        assertFalse(KeyFocus.shown(button));
    }
}
