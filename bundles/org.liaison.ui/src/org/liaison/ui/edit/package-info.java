// SPDX-License-Identifier: EPL-2.0
/**
 * Editing without a screen: a {@link org.liaison.ui.edit.WorkingCopy} stages what the user changes in a record and its parts and
 * stores it as one change set; {@link org.liaison.ui.edit.Property} is its handle on one field. The pencil of a widget, the
 * "Modify" window, a click on a value and the creation of a record are all views of a working copy (trap T14).
 *
 * <pre>
 * WorkingCopy&lt;Relation&gt; copy = new WorkingCopies(store::type, FieldText.of(language)).of(relation);
 * copy.property(RelationFields.SIREN).type("732 829 320");
 * if (copy.problems().isEmpty()) {
 *     store.change(Intent.typed("Modify ACME"), copy::commit);
 * }
 * </pre>
 */
package org.liaison.ui.edit;
