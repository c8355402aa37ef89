// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.arrange.BoardGeometry.Tile;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.layout.Layout.Place;
import org.liaison.ui.look.Palette;

/** The widgets of a tab as tiles in its columns. They are dragged by the mouse, or moved by keys. */
final class Board {

    /** How far the pointer moves before it drags. */
    private static final int DRAG = 5;
    private static final int STEP = 5;
    private static final int WAIT_MILLIS = 350;

    private final ArrangeSession session;
    private final ArrangeTexts texts;
    private final TilePainter tiles;
    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final Palette palette;
    private final ToIntFunction<Point> tabs;
    private int overTab = -1;
    private BoardGeometry geometry;
    private Point pressed;
    private String dragged = "";
    private Point pointer;
    private boolean widening;

    /** What is dragged onto a tab, which is asked for by a point of the display, goes there, or sees it when it waits. */
    Board(Composite parent, ArrangeSession session, ArrangeTexts texts, TilePainter tiles, ToIntFunction<Point> tabs) {
        this.tabs = tabs;
        this.session = session;
        this.texts = texts;
        this.tiles = tiles;
        palette = Palette.of(parent.getDisplay());
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(palette.page());
        canvas.setData(ModelIds.TEST_ID, "layout.board");
        canvas.setData(ModelIds.TEST_PLACE, (Function<String, Rectangle>) id -> measured().tile(id).map(Tile::area).orElse(null));
        canvas.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken()));
        scroller.setContent(canvas);
        scroller.addListener(SWT.Resize, event -> refresh());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, event -> focus());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        session.listen(this::refresh);
    }

    Composite control() {
        return scroller;
    }

    void setFocus() {
        canvas.setFocus();
    }

    private void focus() {
        if (session.chosen().isEmpty()) {
            session.walk(0, 0);
        }
        canvas.redraw();
    }

    private void refresh() {
        geometry = null;
        scroller.setMinHeight(measured().height());
        geometry.tile(session.chosen()).ifPresent(tile -> scrollTo(tile.area()));
        canvas.redraw();
    }

    private void scrollTo(Rectangle area) {
        Point origin = scroller.getOrigin();
        int seen = scroller.getClientArea().height;
        if (area.y < origin.y) {
            scroller.setOrigin(0, area.y - BoardGeometry.GAP);
        } else if (area.y + area.height > origin.y + seen) {
            scroller.setOrigin(0, area.y + area.height + BoardGeometry.GAP - seen);
        }
    }

    private BoardGeometry measured() {
        if (geometry == null) {
            Rectangle area = scroller.getClientArea();
            geometry = BoardGeometry.of(session.tab(), session.shown(), area.width, area.height, tiles.height());
        }
        return geometry;
    }

    private String spoken() {
        Optional<Place> place = session.layout().placeOf(session.chosen());
        return place.isEmpty()
                ? texts.get("board", session.shown().title())
                : texts.get("spoken", name(session.chosen()), place.get().column() + 1, place.get().row() + 1,
                        session.shown().columns().get(place.get().column()).size());
    }

    private String name(String id) {
        return session.widget(id).map(ContributedWidget::name).orElse(id);
    }

    private void paint(GC gc) {
        BoardGeometry now = measured();
        gc.setAntialias(SWT.ON);
        gc.setForeground(palette.line());
        gc.setLineStyle(SWT.LINE_DASH);
        now.columns().forEach(column -> gc.drawRoundRectangle(column.x, column.y, column.width - 1, column.height - 1, 8, 8));
        gc.setLineStyle(SWT.LINE_SOLID);
        for (Tile tile : now.tiles()) {
            gc.setAlpha(tile.id().equals(dragged) ? 90 : 255);
            tiles.paint(gc, tile.id(), session.widget(tile.id()), tile.area(), new TilePainter.State(
                    tile.id().equals(session.chosen()), canvas.isFocusControl(),
                    session.layout().collapsed().contains(tile.id())));
        }
        gc.setAlpha(255);
        if (now.tiles().isEmpty()) {
            gc.setForeground(palette.muted());
            Rectangle first = now.columns().getFirst();
            gc.drawText(texts.get("emptyTab"), first.x + BoardGeometry.GAP, first.y + BoardGeometry.GAP, true);
        }
        if (!dragged.isEmpty() && pointer != null) {
            Rectangle line = now.line(now.drop(pointer.x, pointer.y));
            gc.setBackground(palette.link());
            gc.fillRectangle(line.x, line.y - 1, line.width, 3);
            gc.setAlpha(200);
            int width = now.columns().getFirst().width - BoardGeometry.GAP;
            tiles.paint(gc, dragged, session.widget(dragged),
                    new Rectangle(pointer.x - 20, pointer.y - 10, width, tiles.height()),
                    TilePainter.State.PLAIN);
            gc.setAlpha(255);
        }
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button != 1) {
            return;
        }
        Optional<Tile> tile = measured().tile(event.x, event.y);
        widening = tile.isEmpty() && measured().betweenColumns(event.x);
        if (tile.isPresent()) {
            boolean wasChosen = tile.get().id().equals(session.chosen());
            session.choose(tile.get().id());
            if (wasChosen && tiles.cross(tile.get().area()).contains(event.x, event.y)) {
                session.removeChosen();
            } else {
                pressed = new Point(event.x, event.y);
            }
        }
    }

    private void moved(Event event) {
        if (widening) {
            session.apply(session.layout().split(session.tab(), measured().split(event.x)), "widths");
            return;
        }
        canvas.setCursor(canvas.getDisplay().getSystemCursor(
                dragged.isEmpty() && measured().tile(event.x, event.y).isEmpty() && measured().betweenColumns(event.x)
                        ? SWT.CURSOR_SIZEWE
                        : SWT.CURSOR_ARROW));
        if (pressed != null && Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > DRAG) {
            dragged = session.chosen();
        }
        if (!dragged.isEmpty()) {
            pointer = new Point(event.x, event.y);
            overTab(tabs.applyAsInt(canvas.toDisplay(pointer)));
            canvas.redraw();
        }
    }

    /** Whoever waits on a tab with what he drags sees what is on it. */
    private void overTab(int tab) {
        if (tab != overTab) {
            overTab = tab;
            canvas.getDisplay().timerExec(WAIT_MILLIS, () -> {
                if (tab >= 0 && tab == overTab && !canvas.isDisposed()) {
                    session.showTab(tab);
                }
            });
        }
    }

    private void up(Event event) {
        String moved = dragged;
        pressed = null;
        dragged = "";
        pointer = null;
        widening = false;
        overTab = -1;
        if (!moved.isEmpty()) {
            drop(moved, canvas.toDisplay(event.x, event.y));
        }
        canvas.redraw();
    }

    /** Something is dragged over the board from elsewhere; null when it has left. */
    void hover(String id, Point at) {
        pointer = at == null ? null : canvas.toControl(at);
        dragged = at == null || !canvas.getClientArea().contains(pointer) ? "" : id;
        overTab(at == null ? -1 : tabs.applyAsInt(at));
        canvas.redraw();
    }

    /** Something is dropped from elsewhere. */
    void drop(String id, Point at) {
        Point here = canvas.toControl(at);
        hover("", null);
        int tab = tabs.applyAsInt(at);
        if (tab >= 0) {
            session.place(id, new Place(tab, 0, Integer.MAX_VALUE));
        } else if (canvas.getClientArea().contains(here)) {
            session.place(id, measured().drop(here.x, here.y));
        }
    }

    private void key(Event event) {
        boolean move = (event.stateMask & SWT.MOD3) != 0;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(move, 0, -1);
            case SWT.ARROW_DOWN -> step(move, 0, 1);
            case SWT.ARROW_LEFT -> {
                if (control) {
                    widen(-STEP);
                } else {
                    step(move, -1, 0);
                }
            }
            case SWT.ARROW_RIGHT -> {
                if (control) {
                    widen(STEP);
                } else {
                    step(move, 1, 0);
                }
            }
            case SWT.PAGE_UP -> page(move, -1);
            case SWT.PAGE_DOWN -> page(move, 1);
            case SWT.DEL, SWT.BS -> session.removeChosen();
            case ' ' -> session.collapseChosen();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void widen(int by) {
        session.apply(session.layout().split(session.tab(), session.shown().split() + by));
    }

    private void step(boolean move, int columns, int rows) {
        if (move) {
            session.moveChosen(columns, rows);
        } else {
            session.walk(columns, rows);
        }
    }

    private void page(boolean move, int by) {
        if (move) {
            session.moveChosenToTab(by);
        } else {
            session.showTab(session.tab() + by);
        }
    }
}
