// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which change sets are wanted.
 *
 * @param author who stored them; empty for everybody
 * @param origin where they come from; empty for everywhere but Liaison itself
 * @param from the first moment; empty for the very beginning
 * @param until the moment after the last one; empty for now
 * @param entity the kind of a record that they touched; empty for any
 * @param record a record that they touched; empty for any
 */
public record LogFilter(String author, Optional<Intent.Origin> origin, Optional<Instant> from, Optional<Instant> until,
        String entity,
        Optional<RecordKey> record) {

    /** All that somebody did. */
    public static final LogFilter ALL = new LogFilter("", Optional.empty(), Optional.empty(), Optional.empty(), "",
            Optional.empty());
}
