// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.activity.internal.RecordLink;
import org.liaison.ui.activity.internal.Snooze;
import org.liaison.ui.activity.internal.rows.ActivityRow;
import org.liaison.ui.activity.internal.rows.ActivityTable;
import org.liaison.values.Texts;

/**
 * What can be done with the activity that is selected in a table of the agenda.
 *
 * @param agenda does it
 * @param link opens records
 * @param language the user's language
 * @param run works in the background and shows what came of it
 */
record AgendaMenu(Agenda agenda, RecordLink link, Locale language, Consumer<Supplier<?>> run) {

    private static final Texts TEXTS = new Texts(AgendaMenu.class);

    void of(ActivityTable table) {
        Menu menu = new Menu(table.control());
        item(menu, "openRecord", () -> table.selection().ifPresent(row -> link.open(row.activity())));
        item(menu, "done", () -> change(table, one -> agenda.put(one, ActivityVocabulary.DONE, Origin.TYPED)));
        item(menu, "cancel", () -> change(table, one -> agenda.put(one, ActivityVocabulary.CANCELLED, Origin.TYPED)));
        new MenuItem(menu, SWT.SEPARATOR);
        for (Put put : Put.values()) {
            item(menu, "put." + put.name(), () -> change(table,
                    one -> agenda.postpone(one, put.from(agenda.now().toLocalDate()), Origin.TYPED)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (Snooze snooze : Snooze.values()) {
            item(menu, "remind." + snooze.name(),
                    () -> change(table, one -> agenda.remind(one, snooze.from(agenda.now()), Origin.TYPED)));
        }
        MenuItem seen = item(menu, "seen", () -> change(table, one -> {
            agenda.seen(one);
            return one;
        }));
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(table.selection().isPresent());
            }
            seen.setEnabled(table.selection().map(ActivityRow::activity).flatMap(Due::reminder)
                    .filter(at -> !at.isAfter(agenda.now())).isPresent());
        });
        table.control().setMenu(menu);
    }

    private void change(ActivityTable table, Function<List<Activity>, ?> change) {
        table.selection().map(ActivityRow::activity).map(List::of).ifPresent(one -> run.accept(() -> change.apply(one)));
    }

    private MenuItem item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get(language, key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
