// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
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
import org.liaison.map.Exactness;
import org.liaison.map.Position;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/**
 * The map. It is dragged, zoomed by the wheel while it has the focus, by plus and minus and by the buttons in its corner, moved by the
 * arrow keys; zero shows all pins again, and Enter goes to the next.
 */
public final class MapCanvas extends Canvas {

    private static final Texts TEXTS = new Texts(MapCanvas.class);
    private static final double STEP = 1.5;
    private static final int MOVE = 60;
    private static final int NEAR = 3;
    private static final int INSET = 84;
    /** A country is about a thousand kilometres wide. */
    private static final double COUNTRY_SPAN = 0.04;

    private final Locale language;
    private final List<Pin> pins;
    private final MapButtons buttons;
    private final List<IntConsumer> choosers = new ArrayList<>();
    private Drawn drawn;
    private Viewport view;
    private int chosen;
    private Point grabbed;
    private boolean dragged;

    /**
     * A map that waits for what it is drawn from.
     *
     * @param parent where
     * @param language the reader's language
     * @param pins what is shown; at least one has a place
     */
    public MapCanvas(Composite parent, Locale language, List<Pin> pins) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.language = language;
        this.pins = List.copyOf(pins);
        buttons = new MapButtons(this, language, List.of(() -> zoom(STEP), () -> zoom(1 / STEP), this::showAll));
        chosen = firstPlaced();
        setBackground(Palette.of(getDisplay()).page());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, event -> zoom(STEP, event.x, event.y));
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        setData(ModelIds.TEST_TEXT, (Supplier<String>) this::spoken);
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken()));
    }

    /**
     * Paints the map from now on.
     *
     * @param read what it is drawn from
     */
    public void show(Drawn read) {
        drawn = read;
        redraw();
    }

    /**
     * Tells which pin is chosen.
     *
     * @param chooser told its number, from 0
     */
    public void onChoose(IntConsumer chooser) {
        choosers.add(chooser);
    }

    /**
     * Chooses a pin, and goes where it is if that is not in sight.
     *
     * @param index its number, from 0
     */
    public void choose(int index) {
        chosen = index;
        Rectangle box = index < 0 || pins.get(index).place() == null ? null : painter().boxes(pins).get(index);
        if (box != null && !getClientArea().contains(box.x, box.y + box.height)) {
            Position place = pins.get(index).place().position();
            view = new Viewport(place.x(), place.y(), seen().scale());
        }
        choosers.forEach(chooser -> chooser.accept(index));
        redraw();
    }

    /**
     * The pin that is chosen.
     *
     * @return its number, from 0
     */
    public int chosen() {
        return chosen;
    }

    /** What is seen; all pins until somebody moves. */
    Viewport seen() {
        Rectangle area = getClientArea();
        if (view != null || area.width == 0) {
            return view == null ? new Viewport(0.5, 0.5, 256) : view;
        }
        List<Pin> placed = pins.stream().filter(pin -> pin.place() != null).toList();
        boolean country = placed.stream().anyMatch(pin -> pin.place().exactness() == Exactness.COUNTRY);
        // room for the pins themselves, which stand above their places
        return Viewport.around(placed.stream().map(pin -> pin.place().position()).toList(), country ? COUNTRY_SPAN : 0,
                area.width,
                Math.max(1, area.height - Type.scaled(getDisplay(), 40)));
    }

    private void showAll() {
        view = null;
        redraw();
    }

    private int firstPlaced() {
        for (int i = 0; i < pins.size(); i++) {
            if (pins.get(i).place() != null) {
                return i;
            }
        }
        return -1;
    }

    private String spoken() {
        return TEXTS.get(language, "map") + ": " + pins.stream().filter(pin -> pin.place() != null)
                .map(pin -> (pin.kind().isEmpty() ? "" : pin.kind() + " ") + pin.address()).collect(Collectors.joining("; "));
    }

    private PinPainter painter() {
        Rectangle area = getClientArea();
        return new PinPainter(getDisplay(), seen(), new Point(area.width, area.height));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Palette palette = Palette.of(getDisplay());
        if (drawn == null) {
            gc.setForeground(palette.muted());
            gc.drawText(TEXTS.get(language, "loading"), 12, 12, true);
            return;
        }
        Viewport now = seen();
        new LandPainter(now, area.width, area.height).paint(gc, palette, drawn);
        List<Rectangle> taken = new ArrayList<>(painter().boxes(pins));
        taken.addAll(buttons.boxes());
        gc.setFont(Type.small(getDisplay()));
        taken.addAll(new Legend(now, area, language).paint(gc, palette));
        new Inset(now, area.width, Type.scaled(getDisplay(), INSET)).paint(gc, palette, drawn).ifPresent(taken::add);
        taken.addAll(painter().names(gc, palette, pins));
        new CityLabels(now, area.width, area.height).paint(gc, palette, drawn, taken);
        painter().paint(gc, palette, pins, chosen);
        buttons.paint(gc, palette);
        if (isFocusControl()) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, area.width - 2, area.height - 2);
        }
    }

    private void zoom(double factor) {
        Rectangle area = getClientArea();
        zoom(factor, area.width / 2, area.height / 2);
    }

    private void zoom(double factor, int x, int y) {
        Rectangle area = getClientArea();
        view = seen().zoomed(factor, x, y, area.width, area.height);
        redraw();
    }

    private void move(int right, int down) {
        view = seen().moved(right, down);
        redraw();
    }

    private void grab(Event event) {
        setFocus();
        if (event.button == 1 && !buttons.press(event.x, event.y)) {
            grabbed = new Point(event.x, event.y);
            dragged = false;
        }
    }

    private void drag(Event event) {
        if (grabbed == null) {
            buttons.over(event.x, event.y);
        } else if (dragged || Math.abs(event.x - grabbed.x) + Math.abs(event.y - grabbed.y) > NEAR) {
            dragged = true;
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            move(grabbed.x - event.x, grabbed.y - event.y);
            grabbed = new Point(event.x, event.y);
        }
    }

    private void release(Event event) {
        if (grabbed != null && !dragged) {
            List<Rectangle> boxes = painter().boxes(pins);
            for (int i = 0; i < boxes.size(); i++) {
                if (boxes.get(i).contains(event.x, event.y)) {
                    choose(i);
                    break;
                }
            }
        }
        grabbed = null;
        setCursor(null);
    }

    /** The wheel scrolls the page unless the map was clicked, so that nobody is caught in it on the way down. */
    private void wheel(Event event) {
        if (isFocusControl()) {
            zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y);
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(-MOVE, 0);
            case SWT.ARROW_RIGHT -> move(MOVE, 0);
            case SWT.ARROW_UP -> move(0, -MOVE);
            case SWT.ARROW_DOWN -> move(0, MOVE);
            case SWT.KEYPAD_ADD -> zoom(STEP);
            case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP);
            case SWT.HOME, SWT.KEYPAD_0 -> showAll();
            case SWT.CR, SWT.KEYPAD_CR -> choose(next());
            default -> typed(event.character);
        }
    }

    private void typed(char character) {
        switch (character) {
            case '+', '=' -> zoom(STEP);
            case '-' -> zoom(1 / STEP);
            case '0' -> showAll();
            default -> getAccessible().setFocus(0);
        }
    }

    private int next() {
        for (int step = 1; step <= pins.size(); step++) {
            int index = (chosen + step) % pins.size();
            if (pins.get(index).place() != null) {
                return index;
            }
        }
        return chosen;
    }
}
