// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/**
 * Rows of labels and values to be read, drawn by one control: a control for each would take longer to make, to place and to show
 * than everything else about a record. Tab and the arrows walk the links, Enter follows them; a screen reader finds every value.
 */
final class Sheet extends Canvas {

    private static final Texts TEXTS = new Texts(Sheet.class);
    private static final int ROW_GAP = 6;
    private static final int VALUE_WIDTH = 140;

    private final Locale language;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Piece> links = new ArrayList<>();
    private int placedWidth = -1;
    private int placedHeight;
    private Piece hot;

    Sheet(Composite parent, Locale language) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.language = language;
        setBackground(parent.getBackground());
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> over(at(event)));
        addListener(SWT.MouseExit, event -> over(Optional.empty()));
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.MenuDetect, this::offerCopy);
        addListener(SWT.Dispose, event -> rows.forEach(SheetRow::dispose));
        setData(ModelIds.TEST_TEXT, (Supplier<String>) this::readable);
        setData(ModelIds.TEST_PLACE, (Function<String, Rectangle>) this::place);
        new SheetReader(this).speak();
    }

    /** A sheet that only says a sentence, such as that there is nothing to show. */
    static Sheet saying(Composite parent, Locale language, Piece.Look look, String text) {
        Sheet sheet = new Sheet(parent, language);
        sheet.add(new SheetRow(null, false, List.of(Piece.quiet(look, text)), null));
        return sheet;
    }

    void add(SheetRow row) {
        row.labelWidth(LabelColumn.width(getDisplay()));
        rows.add(row);
        placedWidth = -1;
        List<Piece> added = row.values().stream().map(SheetText::piece).filter(Piece::isLink).toList();
        if (links.isEmpty() && !added.isEmpty()) {
            addListener(SWT.KeyDown, this::key);
            addListener(SWT.Traverse, this::walk);
            addListener(SWT.FocusIn, event -> point(links.contains(hot) ? hot : links.getFirst()));
            addListener(SWT.FocusOut, event -> point(null));
        }
        links.addAll(added);
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** The link that has the focus, or is under the pointer. */
    Piece hot() {
        return hot;
    }

    /** Leaves out the label of a long text that stands alone. */
    void bareIfAlone() {
        if (rows.size() == 1 && rows.getFirst().tall()) {
            rows.getFirst().bare();
            placedWidth = -1;
        }
    }

    @Override
    public boolean setFocus() {
        return !links.isEmpty() && super.setFocus();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT
                ? rows.stream().mapToInt(SheetRow::left).max().orElse(0) + VALUE_WIDTH
                : widthHint;
        arrange(width);
        return new Point(width, heightHint == SWT.DEFAULT ? placedHeight : heightHint);
    }

    private void arrange(int width) {
        if (width == placedWidth) {
            return;
        }
        GC gc = new GC(this);
        int y = 0;
        for (SheetRow row : rows) {
            y += row.place(gc, y, width) + ROW_GAP;
        }
        gc.dispose();
        placedWidth = width;
        placedHeight = Math.max(0, y - ROW_GAP);
    }

    /** Its size may have been asked for at other widths than the one that it has. */
    private void settle() {
        int width = getClientArea().width;
        arrange(width > 0 ? width : computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    private void paint(GC gc) {
        settle();
        Palette palette = Palette.of(getDisplay());
        rows.forEach(row -> row.paint(gc, palette, hot, isFocusControl()));
    }

    private Optional<SheetText> at(Event event) {
        settle();
        return texts().filter(text -> text.box().contains(event.x, event.y)).findFirst();
    }

    private Stream<SheetText> texts() {
        return rows.stream().flatMap(row -> row.values().stream());
    }

    private Optional<SheetRow> rowAt(Event event) {
        return rows.stream().filter(row -> row.clicked() != null && row.valueBox().contains(event.x, event.y)).findFirst();
    }

    private void over(Optional<SheetText> under) {
        Optional<Piece> link = under.map(SheetText::piece).filter(Piece::isLink);
        if (!isFocusControl() || link.isPresent()) {
            point(link.orElse(null));
        }
        boolean editable = link.isEmpty() && under.isPresent()
                && rows.stream().anyMatch(row -> row.clicked() != null && row.values().contains(under.get()));
        setCursor(link.isPresent()
                ? getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                : editable ? getDisplay().getSystemCursor(SWT.CURSOR_IBEAM) : null);
    }

    private void point(Piece link) {
        if (hot != link) {
            hot = link;
            redraw();
            if (link != null && isFocusControl()) {
                getAccessible().setFocus(texts().map(SheetText::piece).toList().indexOf(link));
            }
        }
    }

    private void released(Event event) {
        if (event.button != 1) {
            return;
        }
        Optional<Piece> link = at(event).map(SheetText::piece).filter(Piece::isLink);
        if (link.isPresent()) {
            link.get().pressed().run();
        } else {
            rowAt(event).ifPresent(row -> row.clicked().run());
        }
    }

    private void key(Event event) {
        if ((event.character == SWT.CR || event.character == ' ') && hot != null) {
            hot.pressed().run();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'c' && hot != null) {
            copy(hot.text());
        }
    }

    private void walk(Event event) {
        boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_ARROW_NEXT;
        boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS;
        int next = links.indexOf(hot) + (forward ? 1 : back ? -1 : 0);
        if ((forward || back) && next >= 0 && next < links.size()) {
            point(links.get(next));
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        } else {
            event.doit = event.detail != SWT.TRAVERSE_RETURN;
        }
    }

    private void offerCopy(Event event) {
        Point at = toControl(event.x, event.y);
        Optional<String> text = texts().filter(one -> one.box().contains(at)).findFirst().map(one -> one.piece().text());
        event.doit = false;
        text.ifPresent(value -> {
            Menu menu = new Menu(this);
            MenuItem copy = new MenuItem(menu, SWT.PUSH);
            copy.setText(TEXTS.get(language, "copy"));
            copy.addListener(SWT.Selection, chosen -> copy(value));
            menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private String readable() {
        return rows.stream().flatMap(row -> Stream.concat(Stream.of(row.label()).filter(label -> !label.isEmpty()),
                row.values().stream().map(value -> value.piece().text()))).collect(Collectors.joining("\n"));
    }

    private Rectangle place(String id) {
        settle();
        return texts().filter(text -> id.equals(text.piece().id())).findFirst().map(SheetText::box).orElse(null);
    }
}
