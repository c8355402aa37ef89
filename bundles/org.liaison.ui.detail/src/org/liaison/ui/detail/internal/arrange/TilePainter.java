// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** Draws a widget as a tile: its title bar as it will look, and below it what it shows. */
final class TilePainter {

    private static final int ROUND = 8;
    private static final int PAD = 8;
    private static final int ICON = 16;
    private static final int PREVIEW = 48;

    private final Display display;
    private final Icons icons;
    private final Palette palette;
    private final int bar;

    TilePainter(Display display, Icons icons) {
        this.display = display;
        this.icons = icons;
        palette = Palette.of(display);
        bar = Type.lineHeight(display) + 10;
    }

    /** The height of a tile. */
    int height() {
        return bar + Type.lineHeight(display) + PAD;
    }

    /** How a tile is shown. */
    record State(boolean chosen, boolean focus, boolean collapsed) {
        static final State PLAIN = new State(false, false, false);
    }

    /** The square at the right of the title bar by which it is taken away. */
    Rectangle cross(Rectangle area) {
        return new Rectangle(area.x + area.width - bar, area.y, bar, bar);
    }

    void paint(GC gc, String id, Optional<ContributedWidget> widget, Rectangle area, State state) {
        frame(gc, id, widget, area, state);
        text(gc, widget.map(ContributedWidget::description).orElse(id), new Rectangle(area.x + PAD, area.y + bar,
                area.width - 2 * PAD, area.height - bar));
    }

    /** The height of a tile with a preview. */
    int tall() {
        return bar + Type.scaled(display, PREVIEW) + 2 * PAD;
    }

    /** With a picture of what it shows, and as much of what is said of it as there is room for. */
    void preview(GC gc, ContributedWidget widget, Rectangle area) {
        frame(gc, widget.id(), Optional.of(widget), area, State.PLAIN);
        int size = Type.scaled(display, PREVIEW);
        int left = area.x + PAD;
        int top = area.y + bar + PAD;
        gc.setBackground(palette.hover());
        gc.fillRoundRectangle(left, top, size, size, ROUND, ROUND);
        int drawn = widget.preview().isPresent() ? size : size / 2;
        Image picture = widget.preview().map(file -> icons.image(file, palette.muted(), drawn))
                .orElseGet(() -> widget.icon().image(icons, palette.muted(), drawn));
        gc.drawImage(picture, left + (size - drawn) / 2, top + (size - drawn) / 2);
        int text = left + size + PAD;
        lines(gc, widget.description(), new Rectangle(text, top, area.x + area.width - PAD - text, size));
    }

    private void frame(GC gc, String id, Optional<ContributedWidget> widget, Rectangle area, State state) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ROUND, ROUND);
        gc.setBackground(widget.isPresent() ? palette.accent() : palette.line());
        gc.fillRoundRectangle(area.x, area.y, area.width, bar, ROUND, ROUND);
        gc.fillRectangle(area.x, area.y + bar / 2, area.width, bar - bar / 2);
        gc.setForeground(state.chosen ? palette.link() : palette.line());
        gc.setLineWidth(state.chosen && state.focus ? 2 : 1);
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
        title(gc, id, widget, area, state);
    }

    private void text(GC gc, String text, Rectangle room) {
        small(gc);
        gc.drawText(Ellipsis.fit(text, room.width, shown -> gc.textExtent(shown).x), room.x,
                room.y + (room.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void lines(GC gc, String text, Rectangle room) {
        small(gc);
        TextLayout layout = new TextLayout(display);
        layout.setFont(Type.small(display));
        layout.setText(text);
        layout.setWidth(Math.max(1, room.width));
        int most = Math.max(1, room.height / layout.getLineBounds(0).height);
        int[] lines = layout.getLineOffsets();
        if (lines.length - 1 > most) {
            layout.setText(text.substring(0, lines[most] - 1).stripTrailing() + '\u2026');
        }
        layout.draw(gc, room.x, room.y + Math.max(0, (room.height - layout.getBounds().height) / 2));
        layout.dispose();
    }

    private void small(GC gc) {
        gc.setFont(Type.small(display));
        gc.setForeground(palette.muted());
    }

    private void title(GC gc, String id, Optional<ContributedWidget> widget, Rectangle area, State state) {
        var color = widget.isPresent() ? palette.onAccent() : palette.text();
        int size = Type.scaled(display, ICON);
        Image icon = widget.map(known -> known.icon().image(icons, color, size))
                .orElseGet(() -> icons.image("puzzle", color, size));
        gc.drawImage(icon, area.x + PAD, area.y + (bar - size) / 2);
        gc.setFont(Type.strong(display));
        gc.setForeground(color);
        int right = area.width;
        if (state.chosen) {
            Rectangle cross = cross(area);
            gc.drawImage(icons.image("x", color, size), cross.x + (cross.width - size) / 2, cross.y + (cross.height - size) / 2);
            right -= bar;
        }
        if (state.collapsed) {
            right -= size + PAD;
            gc.drawImage(icons.image("chevron-right", color, size), area.x + right, area.y + (bar - size) / 2);
        }
        int left = 2 * PAD + size;
        String name = widget.map(ContributedWidget::name).orElse(id);
        gc.drawText(Ellipsis.fit(name, right - left - PAD, shown -> gc.textExtent(shown).x), area.x + left,
                area.y + (bar - gc.textExtent(name).y) / 2, true);
    }
}
