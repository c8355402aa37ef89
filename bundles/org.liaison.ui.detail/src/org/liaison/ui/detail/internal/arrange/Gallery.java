// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Fold;

/** The widgets that are on no tab, to be found by a word, and added by a double click, Enter, or dragging. */
final class Gallery {

    private static final int GAP = 8;
    private static final int DRAG = 5;

    private final ArrangeSession session;
    private final ArrangeTexts texts;
    private final TilePainter tiles;
    private final Board board;
    private final Composite side;
    private final Text search;
    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final Palette palette;
    private List<ContributedWidget> shown = List.of();
    private int chosen;
    private Point pressed;
    private boolean dragging;

    Gallery(Composite parent, ArrangeSession session, ArrangeTexts texts, TilePainter tiles, Board board) {
        this.session = session;
        this.texts = texts;
        this.tiles = tiles;
        this.board = board;
        palette = Palette.of(parent.getDisplay());
        side = new Composite(parent, SWT.NONE);
        side.setBackground(palette.surface());
        GridLayout layout = new GridLayout();
        layout.marginWidth = GAP;
        layout.marginHeight = GAP;
        layout.verticalSpacing = GAP;
        side.setLayout(layout);
        Label title = new Label(side, SWT.NONE);
        title.setBackground(palette.surface());
        title.setFont(Type.strong(side.getDisplay()));
        title.setText(texts.get("gallery"));
        search = new Text(side, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.get("gallerySearch"));
        search.setData(ModelIds.TEST_ID, "layout.search");
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        search.addListener(SWT.Modify, event -> refresh());
        search.addListener(SWT.DefaultSelection, event -> add());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                control().setFocus();
                canvasFocus();
            }
        });
        scroller = new ScrolledComposite(side, SWT.V_SCROLL);
        scroller.setBackground(palette.surface());
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(palette.surface());
        canvas.setData(ModelIds.TEST_ID, "layout.gallery");
        canvas.setData(ModelIds.TEST_PLACE, (Function<String, Rectangle>) this::place);
        canvas.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken()));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event.y).ifPresent(widget -> session.add(widget.id())));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        scroller.setContent(canvas);
        session.listen(this::refresh);
        refresh();
    }

    Composite control() {
        return side;
    }

    private void canvasFocus() {
        canvas.setFocus();
    }

    private void refresh() {
        String wanted = Fold.of(search.getText().strip());
        shown = session.absent().stream()
                .filter(widget -> Fold.of(widget.name() + ' ' + widget.description()).contains(wanted)).toList();
        chosen = Math.clamp(chosen, 0, Math.max(0, shown.size() - 1));
        scroller.setMinHeight(shown.size() * (tiles.tall() + GAP));
        canvas.redraw();
    }

    /** What the keys choose is seen. */
    private void reveal() {
        Rectangle area = area(chosen);
        int top = scroller.getOrigin().y;
        int seen = scroller.getClientArea().height;
        if (area.y < top) {
            scroller.setOrigin(0, area.y);
        } else if (area.y + area.height > top + seen) {
            scroller.setOrigin(0, area.y + area.height - seen);
        }
    }

    private Rectangle place(String id) {
        for (int at = 0; at < shown.size(); at++) {
            if (shown.get(at).id().equals(id)) {
                return area(at);
            }
        }
        return null;
    }

    private Rectangle area(int at) {
        return new Rectangle(0, at * (tiles.tall() + GAP), canvas.getClientArea().width, tiles.tall());
    }

    private Optional<ContributedWidget> at(int y) {
        int at = y / (tiles.tall() + GAP);
        return at < shown.size() && area(at).contains(0, y) ? Optional.of(shown.get(at)) : Optional.empty();
    }

    private String spoken() {
        return shown.isEmpty() ? texts.get("galleryEmpty") : shown.get(chosen).name() + ", " + shown.get(chosen).description();
    }

    private void paint(GC gc) {
        for (int at = 0; at < shown.size(); at++) {
            tiles.preview(gc, shown.get(at), area(at));
            if (at == chosen && canvas.isFocusControl()) {
                Rectangle area = area(at);
                gc.setForeground(palette.link());
                gc.setLineWidth(2);
                gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, GAP, GAP);
                gc.setLineWidth(1);
            }
        }
        if (shown.isEmpty()) {
            gc.setForeground(palette.muted());
            gc.setFont(Type.small(canvas.getDisplay()));
            gc.drawText(texts.get(session.absent().isEmpty() ? "galleryEmpty" : "galleryNone"), 0, 0, true);
        }
    }

    private void down(Event event) {
        canvas.setFocus();
        at(event.y).ifPresent(widget -> {
            chosen = shown.indexOf(widget);
            pressed = new Point(event.x, event.y);
            canvas.redraw();
        });
    }

    private void moved(Event event) {
        if (pressed == null) {
            return;
        }
        dragging |= Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > DRAG;
        if (dragging) {
            board.hover(shown.get(chosen).id(), canvas.toDisplay(event.x, event.y));
        }
    }

    private void up(Event event) {
        boolean drop = dragging;
        pressed = null;
        dragging = false;
        if (drop) {
            board.drop(shown.get(chosen).id(), canvas.toDisplay(event.x, event.y));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            chosen = Math.clamp(chosen + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, Math.max(0, shown.size() - 1));
            reveal();
            canvas.redraw();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
            add();
        }
    }

    private void add() {
        if (!shown.isEmpty()) {
            session.add(shown.get(chosen).id());
        }
    }
}
