// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;

class EllipsisLabelTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    /** Ampersands would be taken for marks of keys, in the label and in its tool tip. */
    @Test
    void aLabelShowsWhatFitsAndItsToolTipAllOfIt() {
        Label label = new Label(DISPLAY.shell(), SWT.NONE);
        Ellipsis.shorten(label, "Dupont & Fils");
        assertEquals("Dupont && Fils", label.getToolTipText());
        label.setSize(label.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        assertEquals("Dupont && Fils", label.getText());
        label.setSize(label.getSize().x - 8, label.getSize().y);
        assertTrue(label.getText().startsWith("Dupont &&") && label.getText().endsWith("…"), label.getText());
    }
}
