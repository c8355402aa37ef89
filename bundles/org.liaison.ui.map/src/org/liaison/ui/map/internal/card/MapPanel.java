// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.map.Atlas;
import org.liaison.map.Place;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.ValueViews;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.map.internal.view.Drawn;
import org.liaison.ui.map.internal.view.MapCanvas;
import org.liaison.ui.map.internal.view.Pin;
import org.liaison.ui.work.Background;
import org.liaison.values.CountryCode;
import org.liaison.values.Texts;

/** A map with what can be said of its pins: the address that is chosen, how exactly it is placed, and the others to choose from. */
final class MapPanel {

    private static final Texts TEXTS = new Texts(MapPanel.class);
    private static final String KEY = MapPanel.class.getName();
    private static final int HEIGHT = 280;
    private static final int WIDTH = 240;
    /** What was read before is there in less, and then the map is painted once. */
    private static final int SOON_MILLIS = 10;
    /** Further ones are on the map, where Enter goes through all. */
    private static final int LISTED = 12;

    private final Composite parent;
    private final Locale language;
    private final List<Pin> pins;
    private final StreetMap streetMap;
    private MapCanvas map;
    private Label address;
    private Label exactness;
    private int chosen;

    MapPanel(Composite parent, Locale language, List<Pin> pins, StreetMap streetMap) {
        this.parent = parent;
        this.language = language;
        this.pins = pins;
        this.streetMap = streetMap;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        parent.setLayout(layout);
        parent.setData(KEY, this);
    }

    /** The map that is seen beside a control, in what is around it, before any further away. */
    static Optional<MapPanel> near(Control control) {
        return Stream.<Composite>iterate(control.getParent(), Objects::nonNull, Composite::getParent)
                .flatMap(MapPanel::in).findFirst();
    }

    private static Stream<MapPanel> in(Control control) {
        Stream<MapPanel> own = control.getData(KEY) instanceof MapPanel panel && panel.map != null && control.isVisible()
                ? Stream.of(panel)
                : Stream.empty();
        return control instanceof Composite around
                ? Stream.concat(own, Stream.of(around.getChildren()).flatMap(MapPanel::in))
                : own;
    }

    /** Brings an address into sight, if it is one of those that the map shows. */
    boolean reveal(Pin pin) {
        int index = pins.stream().map(Pin::address).toList().indexOf(pin.address());
        if (index >= 0) {
            choose(index);
            // what has the focus is scrolled to
            map.setFocus();
        }
        return index >= 0;
    }

    /** Fills it; the map is painted when what it is drawn from has been read. */
    void show(Background background, Atlas atlas) {
        if (pins.stream().anyMatch(pin -> pin.place() != null)) {
            map = new MapCanvas(parent, language, pins);
            map.setLayoutData(size());
            map.setData(ModelIds.TEST_ID, "map");
            map.onChoose(this::say);
            chosen = map.chosen();
            MapCanvas waiting = map;
            background.start(map, (Supplier<Drawn>) () -> Drawn.of(atlas), waiting::show).await(SOON_MILLIS);
        }
        address = label("map.address", Type.strong(parent.getDisplay()), Palette.of(parent.getDisplay()).text());
        exactness = label("map.exactness", Type.small(parent.getDisplay()), Palette.of(parent.getDisplay()).muted());
        link(TEXTS.get(language, "openInStreetMap"), "map.openStreetMap",
                () -> streetMap.open(parent.getShell(), pins.get(chosen).address()));
        if (pins.size() > 1) {
            for (int i = 0; i < Math.min(LISTED, pins.size()); i++) {
                list(i);
            }
        }
        if (pins.size() > LISTED) {
            label("map.more", Type.small(parent.getDisplay()), Palette.of(parent.getDisplay()).muted())
                    .setText(TEXTS.get(language, "more", pins.size() - LISTED));
        }
        say(chosen);
    }

    /** What takes the focus. */
    Control first() {
        return map == null ? parent : map;
    }

    private GridData size() {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = Type.scaled(parent.getDisplay(), HEIGHT);
        data.widthHint = WIDTH;
        return data;
    }

    private void list(int index) {
        Pin pin = pins.get(index);
        link((index + 1) + "  " + (pin.kind().isEmpty() ? "" : pin.kind() + " · ") + pin.address(), "map.pin." + index,
                () -> choose(index));
    }

    private void choose(int index) {
        if (map == null) {
            say(index);
        } else {
            map.choose(index);
        }
    }

    private void link(String text, String id, Runnable pressed) {
        Control link = ValueViews.link(parent, text, pressed);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        link.setLayoutData(data);
        link.setData(ModelIds.TEST_ID, id);
    }

    private Label label(String id, Font font, Color color) {
        Label label = new Label(parent, SWT.WRAP);
        label.setFont(font);
        label.setForeground(color);
        label.setData(ModelIds.TEST_ID, id);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private void say(int index) {
        chosen = index;
        Pin pin = pins.get(index);
        address.setText(pin.address().replace("&", "&&"));
        exactness.setText(how(pin).replace("&", "&&"));
        address.requestLayout();
    }

    private String how(Pin pin) {
        Place place = pin.place();
        if (place == null) {
            return TEXTS.get(language, "unknown");
        }
        return switch (place.exactness()) {
            case CITY -> TEXTS.get(language, "city", place.name());
            case POST_CODE -> TEXTS.get(language, "postCode", place.name());
            case AREA -> TEXTS.get(language, "area", place.name());
            case COUNTRY -> TEXTS.get(language, "country", CountryCode.name(place.country(), language));
        };
    }
}
