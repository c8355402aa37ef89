// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.detail.internal.layout.Arrangement;
import org.liaison.ui.detail.internal.record.Snapshot;

/** The cards of one tab. They are made when the tab is first seen, those far down when they come into sight. */
final class TabPage<E extends DomainEntity> {

    /** So many rows are made before anything is measured. */
    private static final int AT_ONCE = 2;

    private final DetailKit kit;
    private final Arrangement.Tab tab;
    private final CardHost<E> host;
    private final Composite parent;
    private final List<Card<E>> cards = new ArrayList<>();
    private final Set<String> collapsed;
    private final List<CardColumn<E>> columns = new ArrayList<>();
    private Page page;
    private Snapshot<E> shown;

    TabPage(Composite parent, DetailKit kit, Arrangement.Tab tab, Set<String> collapsed, CardHost<E> host) {
        this.collapsed = collapsed;
        this.kit = kit;
        this.tab = tab;
        this.host = host;
        this.parent = parent;
    }

    String id() {
        return tab.id();
    }

    void dispose() {
        if (page != null) {
            page.control().dispose();
        }
    }

    /** What is shown of it; null before {@link #create}. */
    Control control() {
        return page == null ? null : page.control();
    }

    List<Card<E>> cards() {
        return cards;
    }

    void create(Snapshot<E> snapshot) {
        if (page != null) {
            return;
        }
        page = new Page(parent, tab.columns().size(), tab.split(), host.arrivals()::await);
        for (List<Arrangement.Slot> slots : tab.columns()) {
            CardColumn<E> column = new CardColumn<>(page.column(), slots, this::make, this::reach);
            for (int row = 0; row < AT_ONCE && !column.complete(); row++) {
                column.next();
            }
            columns.add(column);
        }
        show(snapshot);
        if (!columns.stream().allMatch(CardColumn::complete)) {
            page.onSight(this::look);
        }
    }

    private Optional<Card<E>> make(Composite column, Arrangement.Slot slot) {
        Optional<Card<E>> made = slot.widget().filter(widget -> !widget.off())
                .map(widget -> new Card<>(column, kit, widget, host));
        made.ifPresentOrElse(card -> {
            Page.stack(card.control());
            card.collapse(collapsed.contains(slot.id()));
            cards.add(card);
        }, () -> {
            MissingCard missing = new MissingCard(column, kit);
            Page.stack(slot.widget().map(missing::off).orElseGet(() -> missing.notInstalled(slot.id())));
        });
        return made;
    }

    /** The keys have led to what is not made yet. */
    private void reach(CardColumn<E> column) {
        List<Card<E>> next = fill(List.of(column));
        boolean taken = next.stream().anyMatch(card -> card.control().setFocus());
        if (!taken) {
            column.room().traverse(SWT.TRAVERSE_TAB_NEXT);
        }
    }

    void show(Snapshot<E> snapshot) {
        shown = snapshot;
        cards.forEach(card -> card.show(snapshot));
    }

    /** Makes what is in sight or near, the next card of each column, and says whether there was any. */
    private boolean look(int near) {
        List<CardColumn<E>> some = columns.stream().filter(column -> !column.complete() && page.inSight(column.room(), near))
                .toList();
        fill(some);
        return !some.isEmpty();
    }

    /** Makes what nobody has seen yet, too, because something is looked for in it. */
    void fillAll() {
        List<CardColumn<E>> some = columns.stream().filter(column -> !column.complete()).toList();
        while (!some.isEmpty()) {
            fill(some);
            some = some.stream().filter(column -> !column.complete()).toList();
        }
    }

    private List<Card<E>> fill(List<CardColumn<E>> some) {
        List<Card<E>> made = some.stream().map(CardColumn::next).flatMap(Optional::stream).toList();
        host.together(made, card -> card.show(shown));
        return made;
    }

    /** What was filled anew, and is to be laid out. */
    Stream<Control> changed() {
        return cards.stream().flatMap(Card::changed);
    }

    void scrollUp() {
        if (page != null) {
            page.control().setOrigin(0, 0);
        }
    }
}
