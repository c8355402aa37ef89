// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
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
    private final Board board;
    private final Composite frame;
    private final Composite body;
    private DashboardWidget widget;

    Frame(Composite parent, Contributed contributed, FormServices services, Board board) {
        this.contributed = contributed;
        this.services = services;
        this.board = board;
        Palette palette = Palette.of(parent.getDisplay());
        frame = composite(parent, 1, 0, 0);
        frame.setBackground(palette.surface());
        frame.setData(ModelIds.TEST_ID, contributed.id());
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
    }

    Composite control() {
        return frame;
    }

    void fill() {
        for (Control old : body.getChildren()) {
            old.dispose();
        }
        try {
            if (widget == null) {
                widget = contributed.make().get();
            }
            widget.create(this);
        } catch (RuntimeException | LinkageError thrown) {
            services.failures().log(thrown);
            say(text("failed"), Palette.of(body.getDisplay()).danger());
        }
    }

    Menu menu(Control at) {
        Menu menu = new Menu(at);
        item(menu, "forward", () -> board.move(contributed.id(), true));
        item(menu, "back", () -> board.move(contributed.id(), false));
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
        services.background().run(body, read, result -> {
            for (Control old : body.getChildren()) {
                old.dispose();
            }
            show.accept(result);
            board.changed();
        }, thrown -> {
            services.failures().log(thrown);
            say(text("failed"), Palette.of(body.getDisplay()).danger());
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
