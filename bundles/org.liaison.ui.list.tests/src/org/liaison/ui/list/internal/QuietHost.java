// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.List;
import java.util.function.IntFunction;

import org.liaison.model.EntityType;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.RecordRef;
import org.liaison.ui.list.internal.criteria.PaneMemory;
import org.liaison.ui.list.internal.criteria.Remembered;

/** A host in which nothing can be opened, added or deleted. */
class QuietHost implements Host {

    private final PaneMemory panes = new Remembered();

    @Override
    public void open(RecordRef record, FrozenSelection walk) {
        throw new UnsupportedOperationException("nothing opens here");
    }

    @Override
    public void add() {
        throw new UnsupportedOperationException("nothing is added here");
    }

    @Override
    public boolean canAdd() {
        return false;
    }

    @Override
    public void delete(FrozenSelection records) {
        throw new UnsupportedOperationException("nothing is deleted here");
    }

    @Override
    public void select(FrozenSelection selection) {
    }

    @Override
    public boolean offers(String command) {
        return false;
    }

    @Override
    public void run(String command) {
        throw new UnsupportedOperationException(command);
    }

    @Override
    public IntFunction<String> counted() {
        return count -> count + " relations";
    }

    @Override
    public List<EntityType<?>> related() {
        return List.of();
    }

    @Override
    public PaneMemory memory() {
        return panes;
    }

    @Override
    public String sentence(Throwable failure) {
        return failure.getMessage();
    }
}
