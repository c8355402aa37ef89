// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.ui.RecordRef;
import org.liaison.ui.edit.WorkingCopy;

/** What a {@link Card} asks of the editor that it stands in. */
interface CardHost<E extends DomainEntity> {

    /** The copy from which values are shown; nothing is staged in it. */
    WorkingCopy<E> shown();

    /** A new copy to edit. */
    WorkingCopy<E> stage();

    /** Stores what is staged in a card. */
    void save(Card<E> card);

    /** Drops what is staged in a card, after asking if anything is. */
    void cancel(Card<E> card);

    void dirtyChanged();

    /** A card was filled anew and may need more or less room. */
    void built(Card<E> card);

    /** A widget has taken its card away. */
    void lost(Card<E> card, Optional<Throwable> thrown);

    /** Fills several cards; room is made for all of them when the last is filled, and not for each. */
    void together(Iterable<Card<E>> cards, Consumer<Card<E>> fill);

    /** What cards read while they are shown. */
    Arrivals arrivals();

    void open(RecordRef record);

    void create(DomainEntity prefilled);
}
