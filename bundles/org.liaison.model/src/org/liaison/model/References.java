// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Optional;

/** Finds the record that a text means, in whatever way its user finds fit: by id, name, login, SIREN … */
@FunctionalInterface
public interface References {

    /** Finds nothing; for fields that are no references. */
    References NONE = new References() {
        @Override
        public <T extends DomainEntity> Optional<T> find(Class<T> type, String text) {
            return Optional.empty();
        }
    };

    /**
     * The record that a text means.
     *
     * @param type the kind of record; never null
     * @param text the text, without blanks around it; never null or empty
     * @param <T> the kind of record
     * @return the record; empty if there is none, or more than one
     */
    <T extends DomainEntity> Optional<T> find(Class<T> type, String text);
}
