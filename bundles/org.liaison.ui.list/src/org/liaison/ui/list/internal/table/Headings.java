// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.search.TermValue;
import org.liaison.search.ValueText;
import org.liaison.ui.list.internal.model.Lines;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.values.Texts;

/**
 * The headings of groups: field, value as its cells show it, number of records. They are painted over the cells of their lines, so
 * that they have the whole width and stay where they are when columns are scrolled.
 */
final class Headings implements IOverlayPainter {

    private static final Texts TEXTS = new Texts(Headings.class);

    private final ListTable list;
    private final ListModel model;
    private final Look look;
    private final Locale language;

    Headings(ListTable list, ListModel model, Look look, Locale language) {
        this.list = list;
        this.model = model;
        this.look = look;
        this.language = language;
    }

    /** A heading as it is read out: "Status: Client (12)". */
    String text(int group) {
        return TEXTS.get(language, "heading", field(), value(group), model.lines().count(group));
    }

    /** What a heading says of itself besides. */
    String state(int group) {
        return TEXTS.get(language, model.lines().closed(group) ? "closed" : "open");
    }

    private String value(int group) {
        return model.lines().value(group).map(value -> value instanceof String
                ? model.row(model.lines().start(group)).text(model.folding().grouping().field(), language)
                : ValueText.of(value, language))
                .orElseGet(() -> TEXTS.get(language, "notFilledIn"));
    }

    private Optional<ListColumn> column() {
        String field = model.folding().grouping().field();
        return model.kind().columns().stream().filter(column -> column.field().equals(field)).findFirst();
    }

    private String field() {
        return column().map(ListColumn::label).orElse("");
    }

    @Override
    public void paintOverlay(GC gc, ILayer layer) {
        Lines lines = model.lines();
        if (lines.groups() == 0) {
            return;
        }
        Rectangle before = gc.getClipping();
        int width = list.control().getClientArea().width;
        int header = look.sizes().row();
        gc.setClipping(before.intersection(new Rectangle(0, header, width, list.control().getClientArea().height - header)));
        int top = list.topLine();
        for (int line = top; line < Math.min(lines.size(), top + list.page() + 3); line++) {
            if (lines.heading(line)) {
                paint(gc, new Rectangle(look.sizes().tick(), list.y(line), width - look.sizes().tick(), header),
                        lines.group(line));
            }
        }
        gc.setClipping(before);
    }

    private void paint(GC gc, Rectangle bounds, int group) {
        int gap = look.sizes().gap();
        int middle = bounds.y + bounds.height / 2;
        int text = middle - gc.getFontMetrics().getHeight() / 2;
        look.paintTwistie(gc, bounds.x + gap + look.sizes().scaled(4), middle, model.lines().closed(group));
        int x = bounds.x + 2 * gap + look.sizes().scaled(10);
        x = write(gc, field(), x, text, false) + gap;
        Optional<Object> value = model.lines().value(group);
        if (value.orElse(null) instanceof TermValue term
                && column().filter(each -> each.renderer() == Renderer.LABEL).isPresent()) {
            x = look.paintPill(gc, x, bounds, term.label(language), term.color());
        } else {
            x = write(gc, value(group), x, text, value.isPresent());
        }
        write(gc, NumberFormat.getIntegerInstance(language).format(model.lines().count(group)), x + 2 * gap, text, false);
    }

    private int write(GC gc, String text, int x, int y, boolean strong) {
        gc.setForeground(strong ? look.palette().text() : look.palette().muted());
        gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
        return x + look.fit().width(gc, text);
    }
}
