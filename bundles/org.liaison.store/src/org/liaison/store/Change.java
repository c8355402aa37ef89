// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Collection;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;

/** One change set in the making: all of it is stored, or nothing. It reads what it has written itself. */
public interface Change extends Reader {

    /**
     * Stores a new thing. It has its id when this returns.
     *
     * @param thing never stored before
     */
    void add(DomainEntity thing);

    /**
     * A copy of a thing that may be changed: what its setters are given until the change set ends is stored and logged.
     *
     * @param seen the thing as it was read; its version tells whether it was changed meanwhile
     * @param <E> its kind
     * @return the copy to change
     * @throws StaleRecordException if someone changed or deleted it since it was read
     */
    <E extends DomainEntity> E edit(E seen);

    /**
     * Changes many things alike: quicker than to {@link #edit} one after the other, since they are written together.
     *
     * @param seen the things as they were read; these copies themselves are changed, and are not to be used afterwards
     * @param edit sets values of each, and nothing else: all of them are written when it has seen the last
     * @param <E> their kind
     * @return how many are different now
     * @throws StaleRecordException if someone changed or deleted one since it was read
     */
    <E extends DomainEntity> int editAll(Collection<E> seen, Consumer<E> edit);

    /**
     * Deletes things with all that goes with them and unlinks what only refers to them, as {@link Store#consequences} says.
     *
     * @param type their kind
     * @param ids their ids; those that do not exist are passed over
     */
    void remove(Class<? extends DomainEntity> type, Collection<Long> ids);

    /**
     * Says where what follows comes from, for the history: for example the row of an imported file.
     *
     * @param place a few characters such as {@code 17}; null for nowhere in particular
     */
    void at(String place);

    /**
     * Writes what has gathered so far to the database, so that a long change set needs no more memory than a short one. Entities
     * that {@link #add} or {@link #edit} saw before may not be changed afterwards.
     */
    void flush();
}
