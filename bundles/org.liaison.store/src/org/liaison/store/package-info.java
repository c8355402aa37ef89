// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of the store: read records, change them in titled change sets, see the history, undo and redo, be told of changes.
 *
 * <pre>
 * store.change(Intent.typed("Change status of ACME"), change -&gt; {
 *     Relation acme = change.edit(relation);
 *     acme.setStatus(client);
 * });
 * store.undo(store.log().undoable(author).orElseThrow().id());
 * </pre>
 *
 * <p>All methods wait for the database and must not be called on the UI thread. Entities that are handed out are detached copies.
 */
package org.liaison.store;
