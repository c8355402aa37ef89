// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardWidget;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.guest.GuestNote;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/** The frame of one widget: a title bar with a menu, and what the widget shows. It guards the others against its widget. */
final class Frame implements DashboardContext {

    private static final Texts TEXTS = new Texts(Frame.class);
    private static final int ICON = 16;

    private final Contributed contributed;
    private final FormServices services;
    private final Guests guests;
    private final Board board;
    private final Composite frame;
    private final Composite body;
    private DashboardWidget widget;

    Frame(Composite parent, Contributed contributed, FormServices services, Guests guests, Board board) {
        this.contributed = contributed;
        this.services = services;
        this.guests = guests;
        this.board = board;
        Palette palette = Palette.of(parent.getDisplay());
        frame = composite(parent, 1, 0, 0);
        frame.setBackground(palette.surface());
        frame.setData(ModelIds.TEST_ID, contributed.id());
        frame.setData(Columns.WIDE, board.isWide(contributed.id()));
        Composite bar = composite(frame, 3, 8, 4);
        bar.setBackground(palette.accent());
        Label icon = new Label(bar, SWT.NONE);
        icon.setBackground(palette.accent());
        icon.setImage(services.icons().image(contributed.icon(), palette.onAccent(), Type.scaled(bar.getDisplay(), ICON)));
        Label title = new Label(bar, SWT.NONE);
        title.setBackground(palette.accent());
        title.setForeground(palette.onAccent());
        title.setFont(Type.strong(bar.getDisplay()));
        title.setText(contributed.name().replace("&", "&&"));
        title.setToolTipText(contributed.description());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        IconButton more = new IconButton(bar, services.icons(), "ellipsis", text("arrange")).onAccent();
        more.control().setData(ModelIds.TEST_ID, "dashboard.more");
        more.onPress(() -> menu(more.control()).setVisible(true));
        body = composite(frame, 1, 12, 8);
        new DragHandle(this, board).install(bar, icon, title);
    }

    boolean contains(Point at) {
        return frame.getBounds().contains(frame.getParent().toControl(at));
    }

    boolean isInLowerHalf(Point at) {
        return frame.toControl(at).y > frame.getSize().y / 2;
    }

    Composite control() {
        return frame;
    }

    String id() {
        return contributed.id();
    }

    void fill() {
        clear();
        if (board.isOff(contributed.id())) {
            new GuestNote(services, guests, contributed.id()).off(place());
            return;
        }
        guests.suspended(contributed.id()).or(() -> Guests.attempt(() -> {
            if (widget == null) {
                widget = contributed.make().get();
            }
            widget.create(this);
        })).ifPresent(this::fail);
    }

    /** The widget has failed: it gives its place to what says so. */
    void fail(Throwable thrown) {
        guests.note(guests.guest(contributed.id()), thrown);
        clear();
        new GuestNote(services, guests, contributed.id()).failed(place(), thrown, () -> {
            guests.resume(contributed.id());
            widget = null;
            fill();
            board.changed();
        });
    }

    private Composite place() {
        Composite place = composite(body, 1, 0, 0);
        place.setBackground(body.getBackground());
        return place;
    }

    private void clear() {
        for (Control old : body.getChildren()) {
            Guests.attempt(old::dispose).ifPresent(thrown -> guests.note(guests.guest(contributed.id()), thrown));
        }
    }

    Menu menu(Control at) {
        Menu menu = new Menu(at);
        item(menu, "forward", () -> board.move(contributed.id(), true));
        item(menu, "back", () -> board.move(contributed.id(), false));
        boolean wide = board.isWide(contributed.id());
        item(menu, wide ? "narrow" : "widen", () -> board.widen(contributed.id(), !wide));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "hide", () -> board.hide(contributed.id(), true));
        menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text(key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public Composite body() {
        return body;
    }

    @Override
    public Locale language() {
        return services.language();
    }

    @Override
    public <T> void load(Supplier<T> read, Consumer<T> show) {
        guests.errand(contributed.id()).run(body, read, result -> {
            clear();
            Guests.attempt(() -> show.accept(result)).ifPresent(this::fail);
            board.changed();
        }, thrown -> {
            fail(thrown);
            board.changed();
        });
    }

    @Override
    public void lines(List<Line> lines, String empty) {
        if (lines.isEmpty()) {
            say(empty, Palette.of(body.getDisplay()).muted());
        } else {
            new Lines(body, contributed.name(), lines);
        }
    }

    @Override
    public void bars(List<Bar> bars, String empty) {
        if (bars.isEmpty()) {
            say(empty, Palette.of(body.getDisplay()).muted());
        } else {
            new Bars(body, language(), bars).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    @Override
    public void months(List<Month> months, String empty) {
        if (months.stream().allMatch(month -> month.count() == 0)) {
            say(empty, Palette.of(body.getDisplay()).muted());
        } else {
            new MonthColumns(body, language(), months).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    @Override
    public void open(DomainEntity record) {
        board.open(record);
    }

    @Override
    public void show(ListQuery query) {
        board.lists(opener -> opener.show(query));
    }

    @Override
    public void showFilter(Class<? extends DomainEntity> type, long filter) {
        board.lists(opener -> opener.showFilter(type, filter));
    }

    private void say(String text, Color color) {
        Label label = new Label(body, SWT.WRAP);
        label.setBackground(body.getBackground());
        label.setForeground(color);
        label.setFont(Type.absent(body.getDisplay()));
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
    }

    private String text(String key) {
        return TEXTS.get(services.language(), key);
    }

    private static Composite composite(Composite parent, int columns, int width, int height) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 0;
        made.setLayout(layout);
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return made;
    }
}
