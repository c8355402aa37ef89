// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.List;
import java.util.function.IntFunction;

import org.liaison.model.EntityType;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordRef;
import org.liaison.ui.list.internal.criteria.PaneMemory;

/** What the view of a list needs from the part around it. */
interface Host {

    /** Opens a record. */
    void open(RecordRef record, FrozenSelection walk);

    /** Starts the creation of a record; called only if {@link #canAdd}. */
    void add();

    /** Whether records can be created here. */
    boolean canAdd();

    /** Deletes records, after asking. */
    void delete(FrozenSelection records);

    /** Makes known what the actions act on; null for nothing. */
    void select(FrozenSelection selection);

    /** Whether a command of the window, such as import, can be run here. */
    boolean offers(String command);

    /** Runs a command of the window. */
    void run(String command);

    /** How a number of all records of this kind is said, such as "503 relations". */
    IntFunction<String> counted();

    /** The kinds of record with lists of their own that refer to this one, or that this one refers to. */
    List<EntityType<?>> related();

    /** Remembers how the panes beside the list were left. */
    PaneMemory memory();

    /** What to say of a failure. */
    String sentence(Throwable failure);
}
