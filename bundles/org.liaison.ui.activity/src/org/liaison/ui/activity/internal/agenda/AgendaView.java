// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.model.DomainEntity;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.ModelIds;
import org.liaison.ui.activity.internal.DueText;
import org.liaison.ui.activity.internal.RecordLink;
import org.liaison.ui.activity.internal.Snooze;
import org.liaison.ui.activity.internal.rows.ActivityRow;
import org.liaison.ui.activity.internal.rows.ActivityTable;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/**
 * What there is to do: overdue, today, this week, later, sometime; the user's own, or all. A tick says that something is done, its menu
 * puts it off or reminds of it, opening it opens the record.
 */
final class AgendaView {

    private static final Texts TEXTS = new Texts(AgendaView.class);
    private static final int FILTER_WIDTH = 220;
    private static final int MARGIN = 16;

    private final FormServices services;
    private final Agenda agenda;
    private final RecordLink link;
    private final Consumer<List<Activity>> exporter;
    private final Composite page;
    private final Map<Due, ActivityTable> tables = new EnumMap<>(Due.class);
    private Sections sections = Sections.NONE;
    private boolean mine = true;
    private String typed = "";
    private Text filter;
    private ScrolledComposite scroll;
    private Composite list;
    private FlatButton own;
    private FlatButton all;
    private int asked;

    AgendaView(Composite parent, FormServices services, Agenda agenda, RecordLink link, Consumer<List<Activity>> exporter) {
        this.services = services;
        this.agenda = agenda;
        this.link = link;
        this.exporter = exporter;
        page = new Composite(parent, SWT.NONE);
        page.setData(ModelIds.HELP_PAGE, "org.liaison.activity.activities");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        build();
        page.addListener(SWT.Paint, event -> {
            if (!surface().equals(page.getBackground())) {
                build();
            }
        });
    }

    void focus() {
        tables.values().stream().findFirst().<Control>map(ActivityTable::control).orElse(filter).setFocus();
    }

    boolean isVisible() {
        return !page.isDisposed() && page.isVisible();
    }

    /** Reads in the background and shows. */
    void read() {
        if (page.isDisposed()) {
            return;
        }
        int mineAsked = ++asked;
        services.background().run(page, () -> new Sections(agenda.open(), agenda.self().map(DomainEntity::getId).orElse(0L),
                agenda.now()), read -> {
                    if (mineAsked == asked) {
                        sections = read;
                        show();
                    }
                });
    }

    private Color surface() {
        return Palette.of(page.getDisplay()).surface();
    }

    /** Again whenever the theme is another. */
    private void build() {
        for (Control old : page.getChildren()) {
            old.dispose();
        }
        page.setBackground(surface());
        Composite bar = composite(page, 5);
        ((GridLayout) bar.getLayout()).marginWidth = MARGIN;
        ((GridLayout) bar.getLayout()).marginHeight = 12;
        own = chip(bar, "mine", () -> show(true));
        all = chip(bar, "everybody", () -> show(false));
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("filter"));
        filter.setText(typed);
        filter.setData(ModelIds.TEST_ID, "agenda.filter");
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = FILTER_WIDTH;
        filter.setLayoutData(data);
        filter.addListener(SWT.Modify, event -> {
            typed = filter.getText();
            show();
        });
        FlatButton export = new FlatButton(bar, services.icons(), FlatButton.Kind.PLAIN).icon("calendar").text(text("export"));
        export.setBackground(bar.getBackground());
        export.setData(ModelIds.TEST_ID, "agenda.export");
        export.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        export.addListener(SWT.Selection, event -> exporter.accept(shown()));
        scroll = new ScrolledComposite(page, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setBackground(surface());
        scroll.addListener(SWT.Resize, event -> resize());
        show();
    }

    private FlatButton chip(Composite bar, String key, Runnable action) {
        FlatButton chip = new FlatButton(bar, services.icons(), FlatButton.Kind.QUIET).text(text(key));
        chip.setBackground(bar.getBackground());
        chip.setData(ModelIds.TEST_ID, "agenda." + key);
        chip.addListener(SWT.Selection, event -> action.run());
        return chip;
    }

    private void show(boolean onlyMine) {
        mine = onlyMine;
        show();
    }

    private List<Activity> shown() {
        List<Activity> shown = new ArrayList<>();
        sections.of(mine, typed).values().forEach(shown::addAll);
        return shown;
    }

    private void show() {
        own.choose(mine);
        all.choose(!mine);
        Optional<Map.Entry<Due, ActivityTable>> focused = tables.entrySet().stream()
                .filter(table -> table.getValue().control().isFocusControl()).findFirst();
        int index = focused.map(table -> table.getValue().control().getSelectionIndex()).orElse(-1);
        Point origin = scroll.getOrigin();
        tables.clear();
        Composite old = list;
        list = composite(scroll, 1);
        ((GridLayout) list.getLayout()).marginWidth = MARGIN;
        DueText due = new DueText(services.language(), sections.now());
        sections.of(mine, typed).forEach((when, activities) -> {
            heading(when, activities.size());
            ActivityTable table = new ActivityTable(list, services.language(), null, Integer.MAX_VALUE)
                    .onTick(row -> tick(row.activity())).onOpen(row -> link.open(row.activity()));
            table.control().setData(ModelIds.TEST_ID, "agenda." + when.name());
            table.show(activities.stream().map(activity -> new ActivityRow(activity, due)).toList());
            menu(table);
            tables.put(when, table);
        });
        if (tables.isEmpty() && sections != Sections.NONE) {
            Label nothing = new Label(list, SWT.WRAP);
            nothing.setBackground(list.getBackground());
            nothing.setForeground(Palette.of(list.getDisplay()).muted());
            nothing.setFont(Type.absent(list.getDisplay()));
            nothing.setText(text(typed.isBlank() ? "nothing" : "nothingFound"));
        }
        scroll.setContent(list);
        if (old != null) {
            old.dispose();
        }
        resize();
        page.layout(true, true);
        scroll.setOrigin(origin);
        focused.ifPresent(table -> focus(table.getKey(), index));
    }

    /** Whoever ticks by the keyboard goes on from there. */
    private void focus(Due section, int index) {
        ActivityTable table = tables.containsKey(section)
                ? tables.get(section)
                : tables.values().stream().findFirst().orElse(null);
        if (table != null) {
            table.select(Math.min(Math.max(0, index), table.control().getItemCount() - 1));
            table.control().setFocus();
        }
    }

    private void resize() {
        if (list != null && !list.isDisposed()) {
            scroll.setMinHeight(list.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    private void heading(Due when, int count) {
        Palette palette = Palette.of(list.getDisplay());
        Label label = new Label(list, SWT.NONE);
        label.setBackground(list.getBackground());
        label.setForeground(when == Due.OVERDUE ? palette.danger() : palette.text());
        label.setFont(Type.strong(list.getDisplay()));
        label.setText(text("due." + when.name(), count));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = 8;
        label.setLayoutData(data);
    }

    private void menu(ActivityTable table) {
        Menu menu = new Menu(table.control());
        item(menu, text("openRecord"), () -> table.selection().ifPresent(row -> link.open(row.activity())));
        item(menu, text("done"), () -> table.selection().ifPresent(row -> tick(row.activity())));
        item(menu, text("cancel"), () -> change(table, ActivityVocabulary.CANCELLED));
        new MenuItem(menu, SWT.SEPARATOR);
        for (Put put : Put.values()) {
            item(menu, text("put." + put.name()), () -> table.selection().ifPresent(row -> run(() -> agenda.postpone(
                    List.of(row.activity()), put.from(agenda.now().toLocalDate()), Origin.TYPED))));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (Snooze snooze : Snooze.values()) {
            item(menu, text("remind." + snooze.name()), () -> table.selection().ifPresent(row -> run(() -> agenda.remind(
                    List.of(row.activity()), snooze.from(agenda.now()), Origin.TYPED))));
        }
        MenuItem seen = item(menu, text("seen"), () -> table.selection().ifPresent(row -> run(() -> {
            agenda.seen(List.of(row.activity()));
            return row;
        })));
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(table.selection().isPresent());
            }
            seen.setEnabled(table.selection().flatMap(row -> Due.reminder(row.activity()))
                    .filter(at -> !at.isAfter(agenda.now())).isPresent());
        });
        table.control().setMenu(menu);
    }

    private static MenuItem item(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void tick(Activity activity) {
        run(() -> agenda.put(List.of(activity), ActivityVocabulary.DONE, Origin.TYPED));
    }

    private void change(ActivityTable table, String status) {
        table.selection().ifPresent(row -> run(() -> agenda.put(List.of(row.activity()), status, Origin.TYPED)));
    }

    /** Whoever shows this reads again when something was stored; a failure leaves a tick that means nothing, so it is read then. */
    private void run(Supplier<?> work) {
        services.background().run(page, work, stored -> read(), failed -> {
            read();
            services.failures().show(page.getShell(), failed);
        });
    }

    private String text(String key, Object... arguments) {
        Locale language = services.language();
        return TEXTS.get(language, key, arguments);
    }

    private static Composite composite(Composite parent, int columns) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        made.setLayout(layout);
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return made;
    }
}
