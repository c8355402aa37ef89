// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

/**
 * Something that a column of a file may stand for.
 *
 * @param id what a mapping calls it, such as {@code siren} or {@code personal.email}
 * @param label what the user knows it by, in his language
 */
public record ImportTarget(String id, String label) {
}
