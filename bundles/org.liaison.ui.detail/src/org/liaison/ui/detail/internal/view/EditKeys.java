// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.liaison.model.DomainEntity;
import org.liaison.ui.form.Popups;
import org.liaison.ui.look.Nesting;

/** The keys of editing, wherever the focus is in a card: F2 starts it, Ctrl+S saves, Escape cancels. */
final class EditKeys<E extends DomainEntity> {

    private final Pages<E> pages;
    private final CardEdits<E> edits;

    EditKeys(Pages<E> pages, CardEdits<E> edits) {
        this.pages = pages;
        this.edits = edits;
    }

    /** Works as long as a control lives. */
    void install(Composite area) {
        Display display = area.getDisplay();
        Listener keys = event -> key(event, area);
        Listener escape = this::traverse;
        display.addFilter(SWT.KeyDown, keys);
        display.addFilter(SWT.Traverse, escape);
        area.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, keys);
            display.removeFilter(SWT.Traverse, escape);
        });
    }

    /**
     * Where the focus is in no card, F2 edits the first one that can be edited, so that it does something from the beginning; not while
     * widgets are arranged, when no card is seen and the key means something else.
     */
    private void key(Event event, Composite area) {
        boolean save = event.stateMask == SWT.MOD1 && event.keyCode == 's';
        boolean edit = event.stateMask == 0 && event.keyCode == SWT.F2;
        if (!save && !edit) {
            return;
        }
        card(event).or(() -> edit && Nesting.isIn(event.widget, area) ? pages.firstEditable() : Optional.empty())
                .ifPresent(card -> {
                    if (save && card.editing()) {
                        consume(event);
                        card.save();
                    } else if (edit && !card.editing()) {
                        consume(event);
                        card.edit(null);
                    }
                });
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && event.widget instanceof Control control && !Popups.isOpen(control)) {
            card(event).filter(Card::editing).ifPresent(card -> {
                consume(event);
                event.detail = SWT.TRAVERSE_NONE;
                edits.cancel(card);
            });
        }
    }

    private static void consume(Event event) {
        event.doit = false;
        event.type = SWT.None;
    }

    private Optional<Card<E>> card(Event event) {
        return event.widget instanceof Control control
                ? pages.cards().filter(card -> card.contains(control)).findFirst()
                : Optional.empty();
    }
}
