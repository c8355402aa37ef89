// SPDX-License-Identifier: EPL-2.0
/**
 * The change log in the user's words, without a screen, and on it.
 *
 * <pre>
 * HistoryText words = new HistoryText(store, FieldText.of(language));
 * for (RecordChange change : store.log().history(Relation.class, id, 50)) {
 *     words.lines(change, RelationFields.TYPE).forEach(line -&gt; show(line.label() + ": " + line.before() + " → " + line.after()));
 * }
 * </pre>
 */
package org.liaison.ui.history;
