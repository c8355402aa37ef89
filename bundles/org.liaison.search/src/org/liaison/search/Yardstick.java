// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import org.liaison.model.DomainEntity;

/**
 * What searching is measured against: the same index, asked by Lucene's own means alone. An OSGi service; only benchmarks want it.
 */
public interface Yardstick {

    /**
     * Finds the records with words that contain others, by a wildcard query, and the first of them by their titles.
     *
     * @param list the kind of record
     * @param words of letters, folded, with blanks between them
     * @param rows how many of the first ones to look up
     * @return how many records there are in all
     */
    long wildcard(Class<? extends DomainEntity> list, String words, int rows);
}
