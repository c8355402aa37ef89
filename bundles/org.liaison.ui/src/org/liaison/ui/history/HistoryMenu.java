// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoScope;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.values.Texts;

/**
 * What can be done to a line of a history: put the old value back (Alt+Backspace, too), or take the whole change back. The line is that
 * under the pointer, or that of the caret if the keyboard asks.
 */
final class HistoryMenu {

    private static final Texts TEXTS = new Texts(HistoryMenu.class);

    private final StyledText text;
    private final HistoryStory story;
    private final FormServices services;

    HistoryMenu(StyledText text, HistoryStory story, FormServices services, RecordKey record) {
        this.text = text;
        this.story = story;
        this.services = services;
        Menu menu = new Menu(text);
        MenuItem value = item(menu, "undo.menu.value", "\tAlt+Backspace");
        value.addListener(SWT.Selection, event -> place().ifPresent(this::undoValue));
        MenuItem all = item(menu, "undo.menu.all", "");
        all.addListener(SWT.Selection, event -> place()
                .ifPresent(place -> new UndoDesk(services).open(text, place.changeSet(), new UndoScope.Everything())));
        MenuItem past = item(menu, "past.menu", "");
        past.addListener(SWT.Selection,
                event -> place().ifPresent(place -> PastWindow.open(text, services, record, place.changeSet())));
        text.setMenu(menu);
        text.addListener(SWT.MenuDetect, this::follow);
        menu.addListener(SWT.Show, event -> value.setEnabled(place().flatMap(HistoryStory.Place::value).isPresent()));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.BS && event.stateMask == SWT.ALT) {
                place().ifPresent(this::undoValue);
            }
        });
    }

    private MenuItem item(Menu menu, String key, String accelerator) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get(services.language(), key) + accelerator);
        item.setData(ModelIds.TEST_ID, key);
        return item;
    }

    /** The caret goes where the pointer is, unless it is a key that asks for the menu. */
    private void follow(Event event) {
        if (event.detail == SWT.MENU_MOUSE && text.getSelectionCount() == 0) {
            Point at = text.toControl(event.x, event.y);
            text.setCaretOffset(text.getOffsetAtLine(text.getLineIndex(at.y)));
        }
    }

    private Optional<HistoryStory.Place> place() {
        return story.at(text.getLineAtOffset(text.getCaretOffset()));
    }

    private void undoValue(HistoryStory.Place place) {
        place.value().ifPresent(value -> new UndoDesk(services).open(text, place.changeSet(), value));
    }
}
