// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

/** Where in the table the mouse and the keyboard are. */
final class Pointer {

    static final int NOWHERE = -1;

    /** The row under the mouse. */
    int hoverRow = NOWHERE;
    /** Whether the mouse is over the name in that row, which opens the record. */
    boolean onName;
    /** The row that the keyboard acts on. */
    int currentRow = NOWHERE;
    /** The record in that row, by which it is found again when the rows change; 0 for none. */
    long currentId;
    /** The search field of the column that the keyboard is in, by which it is found again when columns move; null for none. */
    String currentField;
    /** The row from which a range of ticks starts. */
    int tickAnchor = NOWHERE;
}
