// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.window.internal;

import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.liaison.testing.window.WidgetTree;

/**
 * What is on a screen, a line for each visible widget, indented by its depth: {@code Label [title] "ACME" (120,80 200x24)}, the
 * rectangle in pixels of the screen. Behind it stands {@code disabled} or {@code focus}. A line break in a text is written as ⏎.
 *
 * @param display the display
 */
record Description(Display display) {

    String text() {
        StringBuilder text = new StringBuilder();
        Stream.of(display.getShells()).filter(Shell::isVisible).forEach(shell -> {
            append(text, shell, 0);
            if (shell.getMenuBar() != null) {
                items(text, shell.getMenuBar(), 1);
            }
        });
        return text.toString();
    }

    private void append(StringBuilder text, Widget widget, int depth) {
        if (widget instanceof Menu menu) {
            if (!menu.isDisposed() && menu.isVisible()) {
                items(text, menu, depth);
            }
        } else if (WidgetTree.isVisible(widget)) {
            line(text, widget, depth);
            WidgetTree.below(widget).forEach(child -> append(text, child, depth + 1));
        }
    }

    private static void items(StringBuilder text, Menu menu, int depth) {
        for (MenuItem item : menu.getItems()) {
            text.append("  ".repeat(depth)).append("MenuItem \"").append(WidgetTree.text(item)).append('"')
                    .append(item.isEnabled() ? "" : " disabled").append('\n');
        }
    }

    private void line(StringBuilder text, Widget widget, int depth) {
        String words = widget instanceof Shell shell
                ? "Shell \"" + shell.getText() + '"'
                : WidgetTree.describe(widget).replaceAll("\\R", "⏎");
        text.append("  ".repeat(depth)).append(words);
        if (widget instanceof Control control) {
            Rectangle place = display.map(control.getParent(), null, control.getBounds());
            text.append(" (").append(place.x).append(',').append(place.y).append(' ').append(place.width).append('x')
                    .append(place.height).append(')').append(control.isEnabled() ? "" : " disabled")
                    .append(control.isFocusControl() ? " focus" : "");
        }
        text.append('\n');
    }
}
