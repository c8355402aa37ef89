// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import org.liaison.store.RecordChange;

/**
 * One thing that a change set did, in the user's words.
 *
 * @param kind created, changed or removed
 * @param what whose value it is, such as {@code Address}; empty for the record itself
 * @param label the field's name; empty for a creation or removal as a whole
 * @param before the value before as text; empty if there was none
 * @param after the value after as text; empty if there is none
 */
public record HistoryLine(RecordChange.Kind kind, String what, String label, String before, String after) {
}
