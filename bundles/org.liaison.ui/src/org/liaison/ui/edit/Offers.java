// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.liaison.values.Fold;

/**
 * What is offered while one of several values of a record is typed, such as a tag: those that fit, the likeliest first, and at the end
 * the making of a new one.
 *
 * @param labels values that there are
 * @param made what would be made; empty if nothing would be
 * @param near one of the values that is nearly the same as what would be made, to be pointed out
 */
public record Offers(List<String> labels, Optional<String> made, Optional<String> near) {

    /** Copies the values. */
    public Offers {
        labels = List.copyOf(labels);
    }

    /**
     * Those of some values that contain what was typed, whatever case and accents; nothing new is made.
     *
     * @param typed what was typed; blank for all
     * @param own values that the record has already, which are not offered
     * @param all all values, in the order in which they are offered
     * @return the offers
     */
    public static Offers among(String typed, Collection<String> own, Collection<String> all) {
        String folded = Fold.of(typed.strip());
        return new Offers(all.stream().filter(label -> !own.contains(label) && Fold.of(label).contains(folded)).toList(),
                Optional.empty(), Optional.empty());
    }

    /**
     * How many there are to choose from.
     *
     * @return their number, the new one included
     */
    public int size() {
        return labels.size() + (made.isPresent() ? 1 : 0);
    }

    /**
     * What one of them is called.
     *
     * @param line from 0
     * @return the value
     */
    public String label(int line) {
        return line < labels.size() ? labels.get(line) : made.orElseThrow();
    }

    /**
     * Whether one of them would be made anew.
     *
     * @param line from 0
     * @return whether it does not exist yet
     */
    public boolean makes(int line) {
        return line >= labels.size();
    }

    /**
     * Whether one of them is nearly the same as what was typed.
     *
     * @param line from 0
     * @return whether it is to be pointed out
     */
    public boolean isNear(int line) {
        return near.filter(label(line)::equals).isPresent();
    }
}
