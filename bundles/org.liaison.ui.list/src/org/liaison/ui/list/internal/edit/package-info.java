// SPDX-License-Identifier: EPL-2.0
/** Editing a cell where it stands, and copying cells to a spreadsheet. */
package org.liaison.ui.list.internal.edit;
