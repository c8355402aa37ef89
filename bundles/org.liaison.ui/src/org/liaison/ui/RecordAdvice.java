// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import java.util.List;
import java.util.function.Supplier;

import org.liaison.model.DomainEntity;
import org.liaison.ui.edit.WorkingCopy;

/**
 * Watches what is typed into the window that creates or modifies a record, and says what the user should know before he stores it:
 * that the record may be there already, for example. Contributed by {@code org.liaison.ui.records}, made by dependency injection.
 *
 * @param <E> the kind of record
 */
@FunctionalInterface
public interface RecordAdvice<E extends DomainEntity> {

    /**
     * Takes note of what was typed so far. Called on the UI thread whenever the user pauses.
     *
     * @param copy what was typed; to be read now, not later
     * @return looks for what there is to say, on a background thread; what it finds is dropped if the user types on meanwhile
     */
    Supplier<List<Hint>> ask(WorkingCopy<E> copy);
}
