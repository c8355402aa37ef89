// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.ui.look.Palette;

/** A line that says where a frame will come that is being dragged. */
final class DropMark {

    private static final int THICK = 4;

    private Composite line;

    /**
     * Shows it above or below a frame.
     *
     * @param target the frame; empty for nowhere
     * @param behind whether below
     */
    void show(Optional<Control> target, boolean behind) {
        hide();
        target.ifPresent(frame -> {
            Rectangle bounds = frame.getBounds();
            line = new Composite(frame.getParent(), SWT.NONE);
            line.setBackground(Palette.of(frame.getDisplay()).link());
            line.setData(Columns.FLOATING, Boolean.TRUE);
            line.moveAbove(null);
            line.setBounds(bounds.x, behind ? bounds.y + bounds.height + THICK : bounds.y - 2 * THICK, bounds.width, THICK);
        });
    }

    void hide() {
        if (line != null) {
            line.dispose();
            line = null;
        }
    }
}
