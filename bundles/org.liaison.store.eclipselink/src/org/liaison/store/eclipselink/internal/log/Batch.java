// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.util.List;

/**
 * What was written to the tables together.
 *
 * @param own its entries, in order
 * @param echoes what it tells in the histories of records that parts were moved away from
 */
public record Batch(List<LogEntry> own, List<LogEntry> echoes) {

    void add(LogEntry entry, boolean echo) {
        (echo ? echoes : own).add(entry);
    }
}
