// SPDX-License-Identifier: EPL-2.0
/**
 * Whether enough is known of a record for a purpose: companies must be complete, since agreements, offers and invoices are made from
 * them (checklist items 130 and 172). Purposes are contributed through {@code org.liaison.completeness.profiles}.
 */
package org.liaison.completeness;
