// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liaison.search.Groups;
import org.liaison.search.TermValue;
import org.liaison.values.Fold;
import org.liaison.views.Grouping;

/**
 * How the rows of a list stand in groups, and which groups are open: all or none of them, as the view says, but for those that the
 * user has turned since.
 */
public final class Folding {

    /** With more groups than these, looking for those that were turned would take longer than a key that is typed may. */
    private static final int MOST_LOOKED_AT = 20_000;
    private static final int MOST_KEPT = 2_000;

    private Grouping grouping = Grouping.NONE;
    private Set<String> turned = Set.of();

    /**
     * How the rows stand in groups.
     *
     * @return never null
     */
    public Grouping grouping() {
        return grouping;
    }

    /**
     * The groups that are open where others are closed, or the other way round.
     *
     * @return names of their values, which are only good for {@link #take}
     */
    public List<String> turned() {
        return List.copyOf(turned);
    }

    /** Takes other groups; those of another field, or all opened or closed at once, have no exceptions. */
    void take(Grouping other) {
        if (!other.field().equals(grouping.field()) || other.closed() != grouping.closed()) {
            turned = Set.of();
        }
        grouping = other;
    }

    void take(Grouping other, List<String> exceptions) {
        grouping = other;
        turned = new LinkedHashSet<>(exceptions);
    }

    /** All open, or all closed; those that were turned are no exceptions any more. */
    void all(boolean closed) {
        turned = Set.of();
        grouping = grouping.closed(closed);
    }

    void turn(Optional<Object> value) {
        Set<String> others = new LinkedHashSet<>(turned);
        String name = name(value);
        if (!others.remove(name) && others.size() < MOST_KEPT) {
            others.add(name);
        }
        turned = others;
    }

    /** Which groups are closed. It is asked off the UI thread. */
    BitSet closed(Groups groups) {
        BitSet closed = new BitSet(groups.size());
        closed.set(0, groups.size(), grouping.closed());
        Set<String> exceptions = turned;
        if (!exceptions.isEmpty() && groups.size() <= MOST_LOOKED_AT) {
            for (int group = 0; group < groups.size(); group++) {
                if (exceptions.contains(name(groups.value(group)))) {
                    closed.flip(group);
                }
            }
        }
        return closed;
    }

    /** A value that was translated or renamed is still the same. */
    static String name(Optional<Object> value) {
        return value.map(shared -> switch (shared) {
            case TermValue term -> "#" + term.id();
            case YearMonth month -> month.toString();
            default -> Fold.of(shared.toString());
        }).orElse("");
    }
}
