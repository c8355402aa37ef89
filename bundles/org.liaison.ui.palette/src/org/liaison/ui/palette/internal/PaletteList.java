// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The lines of the box: one control that draws them, so that it costs the same however many there are. */
final class PaletteList extends Canvas {

    static final int ROWS = 12;
    private static final int ICON = 16;
    private static final int PAD = 12;

    private final Icons icons;
    private final Consumer<Offer> choose;
    private List<Offer> offers = List.of();
    private String nothing = "";
    private int selected;
    private int first;

    PaletteList(Composite parent, Icons icons, Consumer<Offer> choose) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.icons = icons;
        this.choose = choose;
        setData(ModelIds.TEST_ID, "palette.list");
        setData(ModelIds.TEST_TEXT,
                (Supplier<String>) () -> offers.stream().map(Offer::label).collect(Collectors.joining("\n")));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> pointed(event, false));
        addListener(SWT.MouseUp, event -> pointed(event, event.button == 1));
        addListener(SWT.MouseWheel, event -> scroll(-event.count));
        getAccessible().addAccessibleListener(AccessibleListener
                .getNameAdapter(event -> event.result = current() == null ? nothing : current().label()));
    }

    int rowHeight() {
        return Type.lineHeight(getDisplay()) + 14;
    }

    /** Shows lines; what was selected stays selected if it is still there and something was chosen by key. */
    void show(List<Offer> newOffers, String newNothing, boolean keep) {
        String before = keep && current() != null ? current().id() : null;
        offers = newOffers;
        nothing = newNothing;
        selected = 0;
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).id().equals(before)) {
                selected = i;
            }
        }
        if (!keep) {
            first = 0;
        }
        reveal();
        redraw();
    }

    Offer current() {
        return selected < offers.size() ? offers.get(selected) : null;
    }

    int size() {
        return offers.size();
    }

    void move(int by, boolean around) {
        if (!offers.isEmpty()) {
            selected = around
                    ? Math.floorMod(selected + by, offers.size())
                    : Math.clamp((long) selected + by, 0, offers.size() - 1);
            reveal();
            redraw();
        }
    }

    private void reveal() {
        first = Math.clamp(first, Math.max(0, selected - ROWS + 1), selected);
    }

    private void scroll(int by) {
        first = Math.clamp((long) first + by, 0, Math.max(0, offers.size() - ROWS));
        redraw();
    }

    private void pointed(Event event, boolean pressed) {
        int row = first + event.y / rowHeight();
        if (row < offers.size()) {
            if (row != selected) {
                selected = row;
                redraw();
            }
            if (pressed) {
                choose.accept(offers.get(row));
            }
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (offers.isEmpty()) {
            gc.setForeground(palette.muted());
            gc.drawText(nothing, PAD, 8, true);
        }
        for (int row = first; row < Math.min(offers.size(), first + ROWS); row++) {
            paint(gc, palette, offers.get(row), (row - first) * rowHeight(), area.width, row == selected);
        }
    }

    private void paint(GC gc, Palette palette, Offer offer, int top, int width, boolean on) {
        int height = rowHeight();
        if (on) {
            gc.setBackground(palette.accentSoft());
            gc.fillRoundRectangle(4, top + 1, width - 8, height - 2, 8, 8);
        }
        gc.drawImage(icons.image(offer.icon(), on ? palette.link() : palette.muted(), ICON), PAD, top + (height - ICON) / 2);
        Point detail = gc.textExtent(offer.detail());
        int left = PAD + ICON + PAD;
        int right = width - PAD - detail.x;
        gc.setForeground(palette.muted());
        gc.drawText(offer.detail(), right, top + (height - detail.y) / 2, true);
        gc.setForeground(on ? palette.link() : palette.text());
        gc.setClipping(left, top, Math.max(0, right - PAD - left), height);
        gc.drawText(offer.label(), left, top + (height - gc.textExtent(offer.label()).y) / 2, true);
        gc.setClipping((Rectangle) null);
    }
}
