// SPDX-License-Identifier: EPL-2.0
/**
 * What lists show: queries over an index in this process that follows the change log. It opens in milliseconds, long before the
 * database is up.
 *
 * <pre>
 * try (Rows rows = search.rows(ListQuery.all(Relation.class).sortedBy("headcount", true))) {
 *     Row first = rows.row(0);
 *     first.text("city");
 * }
 * </pre>
 */
package org.liaison.search;
