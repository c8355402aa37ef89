// SPDX-License-Identifier: EPL-2.0
/** The parts of companies that are edited in cells of lists. */
package org.liaison.ui.relations.internal.cells;
