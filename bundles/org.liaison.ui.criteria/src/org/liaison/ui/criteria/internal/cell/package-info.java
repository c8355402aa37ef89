// SPDX-License-Identifier: EPL-2.0
/** The fields that users define, in cells of lists. */
package org.liaison.ui.criteria.internal.cell;
