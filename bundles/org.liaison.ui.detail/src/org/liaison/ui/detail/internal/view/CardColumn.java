// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.layout.Arrangement;

/**
 * One column of a tab. Its cards are made from above, as far as they are seen; below them room is left for the others, since the native
 * controls of a title bar alone take a millisecond.
 */
final class CardColumn<E extends DomainEntity> {

    /** What a card takes until it is made, in pixels: it only decides how long the scroll bar is. */
    private static final int USUAL_HEIGHT = 150;

    private final Composite area;
    private final BiFunction<Composite, Arrangement.Slot, Optional<Card<E>>> maker;
    private final Deque<Arrangement.Slot> rest;
    private final Canvas room;

    /**
     * A column without cards.
     *
     * @param area where; lays out its children below each other
     * @param slots what it is to contain, from above
     * @param maker makes what belongs into a slot; empty if that is no card of a widget
     * @param reached is told when the focus arrives at what is not made yet
     */
    CardColumn(Composite area, List<Arrangement.Slot> slots, BiFunction<Composite, Arrangement.Slot, Optional<Card<E>>> maker,
            Consumer<CardColumn<E>> reached) {
        this.area = area;
        this.maker = maker;
        this.rest = new ArrayDeque<>(slots);
        room = new Canvas(area, SWT.NONE);
        room.setData(ModelIds.TEST_ID, "cards.room");
        room.setBackground(area.getBackground());
        room.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        // without a listener for keys the focus would pass it by
        room.addListener(SWT.KeyDown, event -> event.doit = true);
        room.addListener(SWT.FocusIn, event -> reached.accept(this));
        makeRoom();
    }

    /** Whether all of it has been made. */
    boolean complete() {
        return rest.isEmpty();
    }

    /** What stands there for the cards that are not made yet. */
    Control room() {
        return room;
    }

    /** Makes the next card, empty if that is no widget's; there is one if this is not {@link #complete}. */
    Optional<Card<E>> next() {
        Optional<Card<E>> card = maker.apply(area, rest.removeFirst());
        room.moveBelow(null);
        makeRoom();
        if (card.isEmpty()) {
            // a card is laid out when it is filled
            area.layout();
        }
        return card;
    }

    private void makeRoom() {
        GridData data = (GridData) room.getLayoutData();
        data.exclude = rest.isEmpty();
        data.heightHint = rest.size() * USUAL_HEIGHT;
        room.setVisible(!rest.isEmpty());
    }
}
