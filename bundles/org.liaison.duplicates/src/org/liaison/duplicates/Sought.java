// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates;

/** What is known of a record whose like is sought. */
public sealed interface Sought permits SoughtRelation, SoughtContact {

    /**
     * The record's own id, which is never found.
     *
     * @return 0 if it is not stored
     */
    long id();
}
