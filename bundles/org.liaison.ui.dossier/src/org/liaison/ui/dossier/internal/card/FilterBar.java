// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.dossier.DossierItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.dossier.internal.window.PeriodWindow;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** Where the user says what he looks for: words, a sort of entry, a period. Below it stands how many there are of each sort. */
final class FilterBar {

    private static final int WORDS_WIDTH = 240;

    private final CardKit kit;
    private final CardState state;
    private final Runnable changed;
    private final FlatButton period;
    private final Composite sorts;
    private final Map<Sort, FlatButton> chips = new EnumMap<>(Sort.class);
    private final Label count;

    FilterBar(Composite parent, CardKit kit, CardState state, CardActions actions, Runnable changed) {
        this.kit = kit;
        this.state = state;
        this.changed = changed;
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        addWords(row);
        period = new FlatButton(row, kit.services().icons(), FlatButton.Kind.PLAIN).icon("calendar").arrow();
        period.setBackground(row.getBackground());
        period.setData(ModelIds.TEST_ID, "dossier.period");
        period.addListener(SWT.Selection, event -> offerPeriods());
        count = new Label(row, SWT.NONE);
        count.setBackground(row.getBackground());
        count.setForeground(Palette.of(row.getDisplay()).muted());
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        CardView.addButton(row, kit, actions);
        sorts = new Composite(parent, SWT.NONE);
        sorts.setBackground(parent.getBackground());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WORDS_WIDTH;
        sorts.setLayoutData(wide);
        RowLayout wrapping = new RowLayout();
        wrapping.marginLeft = 0;
        wrapping.marginTop = 0;
        wrapping.marginBottom = 0;
        wrapping.spacing = 4;
        sorts.setLayout(wrapping);
        for (Sort sort : Sort.values()) {
            FlatButton chip = new FlatButton(sorts, kit.services().icons(), FlatButton.Kind.QUIET).icon(sort.icon());
            chip.setBackground(sorts.getBackground());
            chip.setData(ModelIds.TEST_ID, "dossier.sort." + sort.name());
            chip.addListener(SWT.Selection, event -> choose(state.filter().with(sort)));
            chips.put(sort, chip);
        }
    }

    private void addWords(Composite row) {
        Text words = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(kit.text("search"));
        words.setText(state.filter().keywords());
        words.setData(ModelIds.TEST_ID, "dossier.words");
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = WORDS_WIDTH;
        words.setLayoutData(data);
        words.addListener(SWT.Modify, event -> choose(state.filter().with(words.getText())));
    }

    private void offerPeriods() {
        Menu menu = new Menu(period);
        for (Period each : Period.usual(LocalDate.now())) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(kit.text("period." + each.name()));
            item.setSelection(each.name().equals(state.filter().period().name()));
            item.addListener(SWT.Selection, event -> choose(state.filter().with(each)));
        }
        CardView.item(menu, kit.text("period.choose"), this::askPeriod);
        menu.setLocation(period.toDisplay(0, period.getSize().y));
        menu.setVisible(true);
    }

    private void askPeriod() {
        new PeriodWindow(period.getShell(), kit.services()).ask(state.filter().period().from(), state.filter().period().to())
                .ifPresent(days -> choose(state.filter().with(Period.of(days.from(), days.to()))));
    }

    private void choose(ItemFilter filter) {
        if (!filter.equals(state.filter())) {
            state.filter(filter);
            changed.run();
        }
    }

    /** Shows how many entries of each sort there are, and how many are shown. */
    void show(List<DossierItem> items, int shown) {
        chips.forEach((sort, chip) -> {
            long there = items.stream().filter(item -> sort.has(item.kind())).count();
            chip.text(kit.text("sort." + sort.name(), there));
            chip.choose(sort == state.filter().sort());
        });
        Period days = state.filter().period();
        period.text(days.name().equals("custom")
                ? kit.text("period.custom", day(days.from()), day(days.to()))
                : kit.text("period." + days.name()));
        count.setText(shown == items.size() ? "" : kit.text("shown", shown, items.size()));
        period.getParent().layout();
        sorts.layout();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(kit.language()).format(day);
    }
}
