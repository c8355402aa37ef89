// SPDX-License-Identifier: EPL-2.0
/**
 * What contributions to Liaison's windows are written against: widgets, columns, layouts, and the ids of menus to hang actions on.
 *
 * <p>A widget is one class with one method, and one element of the extension point {@code org.liaison.ui.detailWidgets}:
 *
 * <pre>
 * public final class BankWidget implements DetailWidget&lt;Relation&gt; {
 *     &#64;Override
 *     public void create(WidgetContext&lt;Relation&gt; context) {
 *         context.field(RelationFields.IBAN);
 *         context.field(RelationFields.BIC);
 *     }
 * }
 * </pre>
 *
 * The host draws its title bar with pencil, disk and cancel, and owns validation, saving, refreshing and conflicts.
 */
package org.liaison.ui;
