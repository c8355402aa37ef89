// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

/** Opens records in detail editors. Found by injection in the window's context; the host of detail editors provides it. */
public interface RecordOpener {

    /**
     * Opens a record in a tab, or brings its tab to the front.
     *
     * @param record the record
     * @param selection what Previous and Next walk
     */
    void open(RecordRef record, FrozenSelection selection);

    /**
     * Opens a record in a window of its own (checklist 105).
     *
     * @param record the record
     * @param selection what Previous and Next walk
     */
    void openInNewWindow(RecordRef record, FrozenSelection selection);

    /**
     * Starts the creation of a record: asks for what is required, stores it, opens it (checklist 33 to 42).
     *
     * @param prefilled a new record, never stored, with whatever is known already
     */
    void create(org.liaison.model.DomainEntity prefilled);

    /**
     * Asks for confirmation, saying in numbers what goes and what is unlinked, and deletes (checklist 92 to 95, trap T4).
     *
     * @param type the records' kind
     * @param ids their ids
     */
    void delete(Class<? extends org.liaison.model.DomainEntity> type, java.util.List<Long> ids);
}
