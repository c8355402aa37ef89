// SPDX-License-Identifier: EPL-2.0
/**
 * Showing and editing fields on the screen: {@link org.liaison.ui.form.WidgetForm} is what widgets build with,
 * {@link org.liaison.ui.form.FieldRows} the rows of labels and values or editors that any other form uses too.
 *
 * <pre>
 * FieldRows rows = new FieldRows(services, composite, copy, true);
 * rows.add(RelationFields.NAME);
 * rows.add(RelationFields.SECTOR);
 * </pre>
 */
package org.liaison.ui.form;
