// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Change;

/**
 * What a cell is edited as.
 *
 * @param <E> the kind of record
 */
public sealed interface CellContent<E extends DomainEntity> {

    /**
     * One field of a part of the record, edited by the editor that suits the field's type.
     *
     * @param part the stored part, or one never stored that is filled in but for the field
     * @param field the field; if it is mandatory, a part whose field is emptied is removed
     * @param <E> the kind of record
     * @param <P> the kind of part
     */
    record OfPart<E extends DomainEntity, P extends DomainEntity>(P part, Field<P, ?> field) implements CellContent<E> {
    }

    /**
     * Several values with a name each, which are given and taken.
     *
     * @param <E> the kind of record
     */
    non-sealed interface Several<E extends DomainEntity> extends CellContent<E> {

        /**
         * The values that the record has.
         *
         * @return in the order in which they are shown
         */
        List<String> present();

        /**
         * What is offered while one more is typed. Called on the UI thread, at every key.
         *
         * @param typed what was typed, blank for all
         * @param own the values that the record would have
         * @return the offers
         */
        Offers offers(String typed, List<String> own);

        /**
         * Stores what was done, as part of a change set.
         *
         * @param change the change set
         * @param added values that the record is to have
         * @param removed values that it is no longer to have
         */
        void store(Change change, List<String> added, List<String> removed);
    }
}
