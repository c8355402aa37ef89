// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.detail.internal.layout.Arrangement;
import org.liaison.ui.detail.internal.record.Snapshot;

/**
 * The cards of one tab. They are made when the tab is first seen, those far down when they come into sight: until then their title bars
 * stand there alone.
 */
final class TabPage<E extends DomainEntity> {

    /** So many fill a window of usual height whatever they show. */
    private static final int AT_ONCE = 4;

    private final DetailKit kit;
    private final Arrangement.Tab tab;
    private final CardHost<E> host;
    private final Composite parent;
    private final List<Card<E>> cards = new ArrayList<>();
    private final Set<String> collapsed;
    /** Those that nobody has seen yet. */
    private final Set<Card<E>> unseen = new LinkedHashSet<>();
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
            Composite column = page.column();
            for (int row = 0; row < slots.size(); row++) {
                add(column, slots.get(row), row);
            }
        }
        show(snapshot);
        if (!unseen.isEmpty()) {
            page.onSight(this::look);
        }
    }

    private void add(Composite column, Arrangement.Slot slot, int row) {
        slot.widget().filter(widget -> !widget.off()).ifPresentOrElse(widget -> {
            Card<E> card = new Card<>(column, kit, widget, host);
            Page.stack(card.control());
            card.collapse(collapsed.contains(slot.id()));
            cards.add(card);
            if (row >= AT_ONCE) {
                unseen.add(card);
            }
        }, () -> {
            MissingCard missing = new MissingCard(column, kit);
            Page.stack(slot.widget().map(missing::off).orElseGet(() -> missing.notInstalled(slot.id())));
        });
    }

    void show(Snapshot<E> snapshot) {
        shown = snapshot;
        cards.stream().filter(card -> !unseen.contains(card)).forEach(card -> card.show(snapshot));
    }

    /** Fills what is in sight or near, and says whether there was any. */
    private boolean look(int near) {
        return fill(unseen.stream().filter(card -> !card.gone() && page.inSight(card.control(), near)).toList());
    }

    /** Fills what nobody has seen yet, too, because something is looked for in it. */
    void fillAll() {
        fill(List.copyOf(unseen));
    }

    private boolean fill(List<Card<E>> some) {
        unseen.removeAll(some);
        host.together(some, card -> card.show(shown));
        return !some.isEmpty();
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
