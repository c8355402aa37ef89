// SPDX-License-Identifier: EPL-2.0
/** The parts of persons that are edited in cells of lists. */
package org.liaison.ui.contacts.internal.cells;
