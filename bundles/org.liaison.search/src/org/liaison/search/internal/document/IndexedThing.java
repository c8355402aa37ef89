// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import java.util.Map;
import java.util.Set;

/**
 * What goes into the index for one record.
 *
 * @param id the record's id
 * @param references the ids of the records that it refers to
 * @param values what the search fields say of it, by their ids, without nulls
 */
public record IndexedThing(long id, Set<Long> references, Map<String, Object> values) {
}
