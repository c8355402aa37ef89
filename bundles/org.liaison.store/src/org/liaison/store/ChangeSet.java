// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A change set that was stored.
 *
 * @param id ids grow in the order of storing
 * @param at when it was stored
 * @param author who did it
 * @param intent what was meant
 * @param undoes the change set that this one takes back, for undo and redo
 * @param undoneBy the change set that took this one back and still does
 * @param size how many things it created, changed or deleted
 */
public record ChangeSet(long id, Instant at, String author, Intent intent, OptionalLong undoes, OptionalLong undoneBy,
        long size) {
}
