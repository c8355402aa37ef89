// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import org.liaison.store.ChangeSet;

/**
 * A change set that may concern a record that is shown.
 *
 * @param changeSet the change set
 * @param related whether it touched other records, which the record's widgets may show
 */
public record Touch(ChangeSet changeSet, boolean related) {
}
