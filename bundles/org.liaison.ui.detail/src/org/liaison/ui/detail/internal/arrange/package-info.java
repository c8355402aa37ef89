// SPDX-License-Identifier: EPL-2.0
/** Where a user arranges the widgets of a kind of record: a board of tiles that are moved by hand or by keys, and a gallery. */
package org.liaison.ui.detail.internal.arrange;
