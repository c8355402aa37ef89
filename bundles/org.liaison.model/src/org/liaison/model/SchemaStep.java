// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

/**
 * One step of a schema's history. A step that was shipped is never changed; its checksum is compared at every start.
 *
 * @param number 1, 2, 3 …
 * @param description a few English words for the log; never null
 * @param sql statements in the dialect of Apache Derby, separated by semicolons at line ends; {@code --} comments; never null
 */
public record SchemaStep(int number, String description, String sql) {
}
