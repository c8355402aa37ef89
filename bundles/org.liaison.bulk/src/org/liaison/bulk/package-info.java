// SPDX-License-Identifier: EPL-2.0
/**
 * What is done to many records at once (checklist items 106 to 118): one change set whatever their number, which one undo takes back.
 *
 * <pre>
 * bulk.run(new FieldAction&lt;&gt;(RelationFields.STATUS, prospect), ids, Origin.TYPED, Progress.NONE);
 * </pre>
 *
 * A module brings an action of its own by implementing {@link org.liaison.bulk.BulkAction}.
 */
package org.liaison.bulk;
