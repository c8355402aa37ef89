// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.util.Map;

/**
 * One stored entity as a row.
 *
 * @param shape its kind
 * @param id its id
 * @param version its version
 * @param values the text forms of its attributes that are not empty, by name
 */
public record Row(Shape shape, long id, int version, Map<String, String> values) {
}
