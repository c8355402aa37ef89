// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.search.Facets.Choice;
import org.liaison.ui.list.internal.criteria.Choosing.Pick;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/**
 * One value of a facet with its count: a click or the space bar wants it, a click on the minus at its end, Alt and a click, or the
 * minus key leave it out, and the same again forgets it. The menu says all of it in words. The tab key leaves the values of a field
 * at once, the arrows go from one to the next.
 */
final class FacetRow extends Drawn {

    private static final int MARGIN = 12;
    private static final int GAP = 8;

    private final Icons icons;
    private final PaneTexts texts;
    private final BiConsumer<Pick, Ask> choose;
    private Shown shown = new Shown(Pick.NO_VALUE, "", "", "", Choice.NONE);

    /** What is asked of a value. */
    enum Ask {
        /** Want it, or not any more. */
        WANT,
        /** Leave it out, or not any more. */
        LEAVE_OUT,
        /** Want it and nothing else of the field. */
        ONLY
    }

    /** What a row says; the colour as {@code #rrggbb}, empty for none. */
    record Shown(Pick pick, String label, String count, String color, Choice choice) {
    }

    FacetRow(Composite parent, Icons icons, PaneTexts texts, BiConsumer<Pick, Ask> choose) {
        super(parent, ACC.ROLE_CHECKBUTTON);
        this.icons = icons;
        this.texts = texts;
        this.choose = choose;
        addListener(SWT.MouseMove, event -> redraw());
        addListener(SWT.MenuDetect, this::menu);
        addListener(SWT.FocusIn, event -> parent.setTabList(new Control[] { this }));
    }

    void show(Shown now) {
        if (!now.equals(shown)) {
            shown = now;
            redraw();
        }
    }

    Shown shown() {
        return shown;
    }

    @Override
    String spoken() {
        String said = texts.get("value", shown.label(), shown.count());
        return shown.choice() == Choice.LEFT_OUT ? texts.get("leftOut", said) : said;
    }

    @Override
    int state() {
        return shown.choice() == Choice.WANTED ? ACC.STATE_CHECKED : 0;
    }

    @Override
    int width(GC gc) {
        return 2 * MARGIN + edge(gc) * 2 + GAP * 3 + gc.textExtent(shown.label() + shown.count()).x;
    }

    @Override
    void clicked(Event event) {
        GC gc = new GC(this);
        boolean leavesOut = (event.stateMask & SWT.ALT) != 0 || minus(gc).contains(event.x, event.y);
        gc.dispose();
        choose.accept(shown.pick(), leavesOut ? Ask.LEAVE_OUT : Ask.WANT);
    }

    @Override
    void key(Event event) {
        if (presses(event)) {
            choose.accept(shown.pick(), (event.stateMask & SWT.ALT) != 0 ? Ask.LEAVE_OUT : Ask.WANT);
        } else if (event.character == '-' || event.keyCode == SWT.DEL) {
            choose.accept(shown.pick(), Ask.LEAVE_OUT);
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            neighbour(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
        }
    }

    private void neighbour(int step) {
        List<Control> rows = Stream.of(getParent().getChildren()).filter(Control::getVisible).toList();
        int at = rows.indexOf(this) + step;
        if (at >= 0 && at < rows.size()) {
            rows.get(at).setFocus();
        }
    }

    private void menu(Event event) {
        Menu menu = new Menu(this);
        item(menu, shown.choice() == Choice.WANTED ? "forget" : "want", Ask.WANT);
        item(menu, shown.choice() == Choice.LEFT_OUT ? "forgetLeftOut" : "leaveOut", Ask.LEAVE_OUT);
        item(menu, "only", Ask.ONLY);
        menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
        if (event.detail == SWT.MENU_KEYBOARD) {
            menu.setLocation(toDisplay(MARGIN, getSize().y));
        }
        menu.setVisible(true);
        event.doit = false;
    }

    private void item(Menu menu, String key, Ask ask) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> choose.accept(shown.pick(), ask));
    }

    /** Where the minus is, left of the count. */
    private Rectangle minus(GC gc) {
        Point size = getSize();
        int count = Math.max(gc.textExtent(shown.count()).x, edge(gc));
        return new Rectangle(size.x - MARGIN - count - GAP - edge(gc), 0, edge(gc) + GAP / 2, size.y);
    }

    @Override
    void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        if (hovered() || isFocusControl()) {
            gc.setBackground(palette.hover());
            gc.fillRoundRectangle(4, 0, size.x - 8, size.y, 8, 8);
        }
        if (isFocusControl()) {
            gc.setForeground(palette.link());
            gc.drawRoundRectangle(4, 0, size.x - 9, size.y - 1, 8, 8);
        }
        int edge = edge(gc);
        box(gc, palette, edge);
        int left = dot(gc, MARGIN + edge + GAP, palette);
        Point count = gc.textExtent(shown.count());
        gc.setForeground(palette.muted());
        gc.drawText(shown.count(), size.x - MARGIN - count.x, (size.y - count.y) / 2, true);
        Rectangle minus = minus(gc);
        boolean leaves = hovered() || isFocusControl();
        if (leaves) {
            boolean on = minus.contains(toControl(getDisplay().getCursorLocation()));
            gc.drawImage(icons.image("minus", on ? palette.danger() : palette.muted(), edge), minus.x, (size.y - edge) / 2);
        }
        label(gc, palette, left, (leaves ? minus.x : size.x - MARGIN - count.x) - GAP);
    }

    private void box(GC gc, Palette palette, int edge) {
        int y = (getSize().y - edge) / 2;
        Color color = shown.choice() == Choice.LEFT_OUT ? palette.danger() : palette.accent();
        if (shown.choice() == Choice.NONE) {
            gc.setForeground(palette.muted());
            gc.drawRoundRectangle(MARGIN, y, edge - 1, edge - 1, 4, 4);
        } else {
            gc.setBackground(color);
            gc.fillRoundRectangle(MARGIN, y, edge, edge, 4, 4);
            gc.drawImage(icons.image(shown.choice() == Choice.WANTED ? "check" : "minus", palette.onAccent(), edge - 4),
                    MARGIN + 2, y + 2);
        }
    }

    /** The term's colour; the place behind it. */
    private int dot(GC gc, int x, Palette palette) {
        if (shown.color().isEmpty()) {
            return x;
        }
        gc.setBackground(palette.labelText(shown.color()));
        gc.fillOval(x, (getSize().y - GAP) / 2, GAP, GAP);
        return x + GAP + GAP / 2 + 2;
    }

    private void label(GC gc, Palette palette, int from, int to) {
        boolean quiet = shown.choice() == Choice.LEFT_OUT || shown.choice() == Choice.NONE && shown.count().equals("0");
        gc.setForeground(quiet ? palette.muted() : palette.text());
        String text = Ellipsis.fit(shown.label(), Math.max(0, to - from), part -> gc.textExtent(part).x);
        String whole = text.equals(shown.label()) ? null : shown.label().replace("&", "&&");
        if (!Objects.equals(whole, getToolTipText())) {
            setToolTipText(whole);
        }
        Point extent = gc.textExtent(text);
        gc.drawText(text, from, (getSize().y - extent.y) / 2, true);
        if (shown.choice() == Choice.LEFT_OUT) {
            gc.drawLine(from, getSize().y / 2 + 1, from + extent.x, getSize().y / 2 + 1);
        }
    }
}
