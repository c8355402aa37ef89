// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

/** What a cell is edited with: it stages, and stores as one change set. */
interface CellForm {

    /** Takes the focus. */
    void focus();

    /** Whether there is something to store. */
    boolean dirty();

    /** Whether what is staged can be stored. */
    boolean right();

    /** Says what is wrong, if anything is. */
    void complain();

    /** Stores, off the UI thread; on it, says how it ended. */
    void store(Ending ending);

    /** Is told how storing ended. */
    interface Ending {

        /** It is stored, or the user has given it up. */
        void done();

        /** What was typed stays on the screen, to be tried again. */
        void stay();
    }
}
