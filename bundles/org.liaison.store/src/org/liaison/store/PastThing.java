// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Map;

/**
 * A record, or a part of one, as it was at some moment.
 *
 * @param thing which
 * @param values its values in the log's own text form, by field name; those that were empty left out
 */
public record PastThing(RecordKey thing, Map<String, String> values) {

    /** Keeps a copy. */
    public PastThing {
        values = Map.copyOf(values);
    }
}
