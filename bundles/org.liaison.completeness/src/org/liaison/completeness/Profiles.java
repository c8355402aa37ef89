// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.search.IndexedRecord;

/** The purposes that records are kept complete for. An OSGi service. */
public interface Profiles {

    /**
     * The purposes of a kind of record.
     *
     * @param type the kind
     * @param <E> the kind
     * @return in the order of the registry
     */
    <E extends DomainEntity> List<Purpose<E>> of(Class<E> type);

    /**
     * A purpose.
     *
     * @param name what users call it
     * @param profile what it needs
     * @param <E> the kind of record
     */
    record Purpose<E extends DomainEntity>(String name, Profile<E> profile) {

        private static final int ALL = 100;

        /**
         * What is missing.
         *
         * @param record the record with its parts
         * @return in the order in which it is asked for; empty if nothing is missing
         */
        public List<Need<E>> missing(IndexedRecord<E> record) {
            return profile.needs().stream().filter(need -> !need.met().test(record)).toList();
        }

        /**
         * How much is there.
         *
         * @param record the record with its parts
         * @return whole percents, a hundred only if nothing is missing
         */
        public long percent(IndexedRecord<E> record) {
            int all = profile.needs().size();
            return (long) (all - missing(record).size()) * ALL / all;
        }
    }
}
