// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.eclipse.swt.widgets.Text;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.ModelIds;
import org.liaison.ui.activity.internal.DueText;
import org.liaison.ui.activity.internal.RecordLink;
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
    private final Map<String, ActivityTable> tables = new LinkedHashMap<>();
    private Sections sections = Sections.NONE;
    private Asked asked = Asked.ALL;
    private boolean mine = true;
    private String typed = "";
    private Text filter;
    private ScrolledComposite scroll;
    private Composite list;
    private FlatButton own;
    private FlatButton all;
    private FlatButton only;
    private int readings;

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
        int reading = ++readings;
        Asked now = asked;
        services.background().run(page, () -> Sections.read(agenda, now), read -> {
            if (reading == readings) {
                sections = read;
                show();
            }
        });
    }

    /** Shows some of all activities, until the button that names them is pressed. */
    void show(Asked some) {
        asked = some;
        mine = some == Asked.ALL && mine;
        sections = Sections.NONE;
        filter.setText("");
        read();
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
        Composite bar = composite(page, 6);
        ((GridLayout) bar.getLayout()).marginWidth = MARGIN;
        ((GridLayout) bar.getLayout()).marginHeight = 12;
        own = chip(bar, "mine", () -> show(true));
        all = chip(bar, "everybody", () -> show(false));
        only = chip(bar, "only", () -> show(Asked.ALL)).icon("x");
        only.setToolTipText(text("only"));
        only.setLayoutData(new GridData());
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
        only.text(asked.label()).choose(true);
        only.setVisible(asked != Asked.ALL);
        ((GridData) only.getLayoutData()).exclude = asked == Asked.ALL;
        Optional<Map.Entry<String, ActivityTable>> focused = tables.entrySet().stream()
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
            table.control().setData(ModelIds.TEST_ID, "agenda." + when);
            table.show(activities.stream().map(activity -> new ActivityRow(activity, due)).toList());
            new AgendaMenu(agenda, link, services.language(), this::run).of(table);
            tables.put(when, table);
        });
        if (tables.isEmpty() && sections != Sections.NONE) {
            Label nothing = new Label(list, SWT.WRAP);
            nothing.setBackground(list.getBackground());
            nothing.setForeground(Palette.of(list.getDisplay()).muted());
            nothing.setFont(Type.absent(list.getDisplay()));
            nothing.setText(text(!typed.isBlank() ? "nothingFound" : asked.done() ? "nothingDoneThen" : "nothing"));
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
    private void focus(String section, int index) {
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

    private void heading(String when, int count) {
        Palette palette = Palette.of(list.getDisplay());
        Label label = new Label(list, SWT.NONE);
        label.setBackground(list.getBackground());
        label.setForeground(when.equals(Due.OVERDUE.name()) ? palette.danger() : palette.text());
        label.setFont(Type.strong(list.getDisplay()));
        label.setText(text("due." + when, count));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = 8;
        label.setLayoutData(data);
    }

    private void tick(Activity activity) {
        String status = activity.open() ? ActivityVocabulary.DONE : ActivityVocabulary.OPEN;
        run(() -> agenda.put(List.of(activity), status, Origin.TYPED));
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
