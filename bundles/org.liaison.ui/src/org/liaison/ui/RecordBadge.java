// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.ui.edit.WorkingCopy;

/**
 * Says something of a record in its banner that follows from its values, such as how complete it is. Contributed by
 * {@code org.liaison.ui.records}, made by dependency injection.
 *
 * @param <E> the kind of record
 */
@FunctionalInterface
public interface RecordBadge<E extends DomainEntity> {

    /**
     * What there is to say. Called on the UI thread whenever the record was read: compute, do not read.
     *
     * @param copy the record with its parts
     * @return empty if there is nothing to say
     */
    Optional<Badge> of(WorkingCopy<E> copy);

    /**
     * What is said, and what opens when it is pressed.
     *
     * @param text a few words
     * @param items what is listed
     */
    record Badge(String text, List<Item> items) {

        /** Copies. */
        public Badge {
            items = List.copyOf(items);
        }
    }

    /**
     * A line of what is listed.
     *
     * @param label what it says
     * @param goal what a click leads to: the name of a field, or of the kind of a part, whose card is edited then; empty for a
     *            heading
     */
    record Item(String label, Optional<String> goal) {
    }
}
