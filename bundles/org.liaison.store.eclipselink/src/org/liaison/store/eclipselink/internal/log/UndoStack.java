// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.liaison.store.ChangeSet;

/**
 * Undo and redo as one author sees them. A change set, what took it back, what put it again, what took that back … are a chain; what
 * the author knows is its first link.
 *
 * @param sets the table of change sets
 * @param last the last change set that counts
 */
public record UndoStack(ChangeSets sets, long last) {

    private static final int PAGE = 100;

    /**
     * What undo would take back.
     *
     * @param author whose change sets count
     * @return the first link of the chain that acted last and still does
     * @throws SQLException if the database fails
     */
    public Optional<ChangeSet> undoable(String author) throws SQLException {
        return walk(author, set -> switch (set.intent().origin()) {
            case UNDO, ERASURE, SYSTEM -> Step.ON;
            default -> set.undoneBy().isPresent() ? Step.ON : Step.FOUND;
        });
    }

    /**
     * What redo would put again.
     *
     * @param author whose change sets count
     * @return the first link of the chain that was taken back last, unless something else was done since
     * @throws SQLException if the database fails
     */
    public Optional<ChangeSet> redoable(String author) throws SQLException {
        return walk(author, set -> switch (set.intent().origin()) {
            case UNDO -> set.undoneBy().isPresent() ? Step.ON : Step.FOUND;
            case REDO, ERASURE, SYSTEM -> Step.ON;
            default -> set.undoneBy().isPresent() ? Step.ON : Step.NONE;
        });
    }

    private Optional<ChangeSet> walk(String author, Function<ChangeSet, Step> step) throws SQLException {
        long before = last + 1;
        List<ChangeSet> page = sets.newest(PAGE, before);
        while (!page.isEmpty()) {
            for (ChangeSet set : page) {
                Step taken = set.author().equals(author) ? step.apply(set) : Step.ON;
                if (taken == Step.FOUND) {
                    return Optional.of(first(set));
                } else if (taken == Step.NONE) {
                    return Optional.empty();
                }
                before = set.id();
            }
            page = sets.newest(PAGE, before);
        }
        return Optional.empty();
    }

    /**
     * The first link of a chain.
     *
     * @param link any link
     * @return the change set that was not itself an undo or a redo
     * @throws SQLException if the database fails
     */
    public ChangeSet first(ChangeSet link) throws SQLException {
        ChangeSet first = link;
        while (first.undoes().isPresent()) {
            first = sets.find(first.undoes().getAsLong()).orElseThrow();
        }
        return first;
    }

    /**
     * The last link of a chain, which alone can be taken back.
     *
     * @param link any link
     * @return the link that no other one takes back
     * @throws SQLException if the database fails
     */
    public ChangeSet last(ChangeSet link) throws SQLException {
        ChangeSet end = link;
        for (Optional<ChangeSet> next = sets.undoing(end.id()); next.isPresent(); next = sets.undoing(end.id())) {
            end = next.get();
        }
        return end;
    }

    /**
     * Notes on the links of a chain that a new link was added: what acts as the one that was taken back does no longer, and what it
     * took back does again.
     *
     * @param taken the link that is taken back
     * @param by the new link
     * @throws SQLException if the database fails
     */
    public void mark(ChangeSet taken, long by) throws SQLException {
        boolean undone = true;
        Optional<ChangeSet> link = Optional.of(taken);
        while (link.isPresent()) {
            sets.mark(link.get().id(), undone ? OptionalLong.of(by) : OptionalLong.empty());
            OptionalLong earlier = link.get().undoes();
            link = earlier.isPresent() ? sets.find(earlier.getAsLong()) : Optional.empty();
            undone = !undone;
        }
    }

    private enum Step {
        ON, FOUND, NONE
    }
}
