// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.detail.internal.layout.Arrangement;
import org.liaison.ui.detail.internal.record.Snapshot;

/** The cards of one tab. They are made when the tab is first seen. */
final class TabPage<E extends DomainEntity> {

    private final DetailKit kit;
    private final Arrangement.Tab tab;
    private final CardHost<E> host;
    private final Composite parent;
    private final List<Card<E>> cards = new ArrayList<>();
    private final Set<String> collapsed;
    private Page page;

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
        page = new Page(parent, tab.columns().size(), tab.split());
        for (List<Arrangement.Slot> slots : tab.columns()) {
            Composite column = page.column();
            slots.forEach(slot -> slot.widget().ifPresentOrElse(widget -> {
                Card<E> card = new Card<>(column, kit, widget, host);
                Page.stack(card.control());
                card.collapse(collapsed.contains(slot.id()));
                cards.add(card);
            }, () -> Page.stack(MissingCard.create(column, kit, slot.id()))));
        }
        cards.forEach(card -> card.show(snapshot));
    }

    void show(Snapshot<E> snapshot) {
        cards.forEach(card -> card.show(snapshot));
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
