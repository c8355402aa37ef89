// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.liaison.store.Change;

/**
 * Something to know before a record is stored, such as another one that it may be already.
 *
 * @param title what the other record is called
 * @param text why it is named
 * @param record the other record
 * @param instead what can be done in place of storing the record
 */
public record Hint(String title, String text, RecordRef record, Optional<Instead> instead) {

    /** Refuses a hint that lacks a part. */
    public Hint {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(record);
        Objects.requireNonNull(instead);
    }

    /**
     * What can be done in place of storing the record; what was typed is used for it, and the window closes.
     *
     * @param label what the user presses
     * @param title what the change set is called
     * @param work does it; gives the record that is opened afterwards
     */
    public record Instead(String label, String title, Function<Change, RecordRef> work) {
    }
}
