// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.List;
import java.util.Locale;

import org.liaison.model.DomainEntity;
import org.liaison.store.Change;

/**
 * Something that can be done to many records at once.
 *
 * @param <E> the kind of record
 */
public interface BulkAction<E extends DomainEntity> {

    /**
     * The kind of record.
     *
     * @return never null
     */
    Class<E> type();

    /**
     * What the change set is called in the history and in "Undo".
     *
     * @param language the user's language
     * @param records the records' number with their kind in that language, such as "12 relations"
     * @return for example "Status “Prospect”: 12 relations"
     */
    String title(Locale language, String records);

    /**
     * What the user is told before it is done, beside its title: whom it is not done to, and why.
     *
     * @param language the user's language
     * @return a sentence; empty if it is done to every record
     */
    default String notice(Locale language) {
        return "";
    }

    /**
     * Does it to some of the records.
     *
     * @param change what it is part of
     * @param records some hundred records as they are stored now; nothing is kept of them between calls
     * @return what came of it
     */
    Done apply(Change change, List<E> records);

    /**
     * What came of some records; the others were so already.
     *
     * @param changed how many are different now
     * @param leftOut how many it must not be done to, such as people who do not want mail
     */
    record Done(int changed, int leftOut) {
    }
}
