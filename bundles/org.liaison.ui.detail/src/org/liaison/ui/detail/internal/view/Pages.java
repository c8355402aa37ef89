// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.detail.internal.layout.Arrangement;
import org.liaison.ui.detail.internal.record.Snapshot;
import org.liaison.ui.look.Palette;

/** The tabs of an editor and what is under them. */
final class Pages<E extends DomainEntity> {

    private final DetailKit kit;
    private final Consumer<Stream<Control>> layout;
    private final CardHost<E> host;
    private final TabRow tabs;
    private final Composite stack;
    private final List<TabPage<E>> pages = new ArrayList<>();
    private Snapshot<E> snapshot;
    /** While everything is filled anew, room is made once at the end and not for each card. */
    private boolean filling;

    Pages(DetailKit kit, Composite tabArea, Composite pageArea, CardHost<E> host, Consumer<Stream<Control>> layout) {
        this.kit = kit;
        this.host = host;
        this.layout = layout;
        tabs = new TabRow(tabArea, kit.forms().icons(), kit.text("otherTabs"), this::showTab);
        stack = new Composite(pageArea, SWT.NONE);
        stack.setBackground(Palette.of(pageArea.getDisplay()).page());
        stack.setLayout(new StackLayout());
    }

    Control control() {
        return stack;
    }

    /** The id of the tab that is seen; empty if there is none yet. */
    String seen() {
        return pages.isEmpty() ? "" : pages.get(tabs.current()).id();
    }

    Stream<Card<E>> cards() {
        return pages.stream().flatMap(page -> page.cards().stream());
    }

    /** Makes the tabs, and the widgets of the first; if there were others, of the one that was seen. */
    void arrange(Arrangement arrangement, Snapshot<E> first) {
        snapshot = first;
        filling = true;
        String seen = seen();
        tabs.clear();
        pages.forEach(TabPage::dispose);
        pages.clear();
        for (Arrangement.Tab tab : arrangement.tabs()) {
            tabs.add(tab.id(), tab.title().isEmpty() ? kit.text("untitledTab") : tab.title());
            pages.add(new TabPage<>(stack, kit, tab, arrangement.collapsed(), host));
        }
        tabs.choose(Math.max(0, pages.stream().map(TabPage::id).toList().indexOf(seen)));
        filling = false;
    }

    /**
     * Shows a record, without making room yet. Out of sight controls are made and placed in less time; but hiding them would take
     * the focus from under who is typing, or has just stored what he typed.
     */
    void fill(Snapshot<E> read) {
        snapshot = read;
        filling = true;
        Control focus = stack.getDisplay().getFocusControl();
        stack.setVisible(cards().anyMatch(card -> card.editing() || focus != null && card.contains(focus)));
        pages.forEach(page -> page.show(read));
        filling = false;
    }

    /** What was filled anew, and is to be laid out before {@link #appear}. */
    Stream<Control> changed() {
        return Stream.concat(tabs.changed(), pages.stream().flatMap(TabPage::changed));
    }

    void appear() {
        stack.setVisible(true);
    }

    void scrollUp() {
        pages.forEach(TabPage::scrollUp);
    }

    /** Makes room for a card that was filled anew. */
    void built(Card<E> card) {
        if (!filling) {
            layout.accept(card.changed());
        }
    }

    /** Makes room once for several cards that are filled anew. */
    void together(Iterable<Card<E>> cards, Consumer<Card<E>> fill) {
        boolean alone = !filling;
        filling = true;
        cards.forEach(fill);
        if (alone) {
            filling = false;
            layout.accept(StreamSupport.stream(cards.spliterator(), false).flatMap(Card::changed));
        }
    }

    /** On the tab that is seen; none while the tabs are hidden. */
    Optional<Card<E>> firstEditable() {
        return pages.isEmpty() || !stack.getVisible()
                ? Optional.empty()
                : pages.get(tabs.current()).cards().stream().filter(Card::editable).findFirst();
    }

    void reveal(Card<E> card) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).cards().contains(card)) {
                tabs.choose(i);
            }
        }
    }

    /** Shows the card in which a field, or parts of a kind, can be edited; the tab that is seen is looked at first. */
    Optional<Card<E>> goTo(String name) {
        int seen = tabs.current();
        for (int i : IntStream.concat(IntStream.of(seen), IntStream.range(0, pages.size())).toArray()) {
            pages.get(i).create(snapshot);
            pages.get(i).fillAll();
            Optional<Card<E>> found = pages.get(i).cards().stream().filter(card -> card.offers(name)).findFirst();
            if (found.isPresent()) {
                tabs.choose(i);
                return found;
            }
        }
        return Optional.empty();
    }

    private void showTab(int index) {
        TabPage<E> page = pages.get(index);
        boolean alone = !filling;
        filling = true;
        page.create(snapshot);
        ((StackLayout) stack.getLayout()).topControl = page.control();
        if (alone) {
            filling = false;
            stack.layout();
            layout.accept(page.changed());
        }
    }
}
