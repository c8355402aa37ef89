// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of records inside a widget, such as the contact persons of a relation.
 *
 * <pre>
 * RecordTable&lt;Contact&gt; table = new RecordTable&lt;&gt;(context.body(), icons, language, List.of(
 *         new Column&lt;&gt;("Name", 200, Contact::title),
 *         new Column&lt;&gt;("Job", 160, contact -&gt; contact.getJobTitle())));
 * table.onOpen(contact -&gt; context.open(RecordRef.of(contact)));
 * table.show(contacts);
 * </pre>
 */
package org.liaison.ui.table;
