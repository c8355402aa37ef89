// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.liaison.bulk.Likeness;
import org.liaison.values.Fold;

/**
 * What is offered while a tag is typed: those that fit, the likeliest first, and at the end the making of a new one (checklist 122).
 *
 * @param labels tags that there are
 * @param made what would be made; empty if it exists, or the record has it
 * @param near a tag that is nearly the same as what would be made
 */
record TagOffers(List<String> labels, Optional<String> made, Optional<String> near) {

    private static final int MOST = 12;

    static TagOffers of(String typed, List<String> own, List<String> all) {
        String folded = Fold.of(typed.strip());
        Likeness known = new Likeness(all);
        Optional<String> near = known.near(typed).filter(label -> known.same(typed).isEmpty());
        List<String> labels = new ArrayList<>(all.stream()
                .filter(label -> !own.contains(label) && Fold.of(label).contains(folded))
                .sorted(Comparator.comparing((String label) -> !Fold.of(label).startsWith(folded)).thenComparing(Fold::of))
                .limit(MOST).toList());
        near.filter(label -> !own.contains(label) && !labels.contains(label)).ifPresent(label -> labels.add(0, label));
        boolean isNew = !folded.isBlank() && known.same(typed).isEmpty();
        return new TagOffers(labels, isNew ? Optional.of(typed.strip()) : Optional.empty(), near);
    }

    /** How many lines there are to choose from. */
    int size() {
        return labels.size() + (made.isPresent() ? 1 : 0);
    }

    /** The tag of a line. */
    String label(int line) {
        return line < labels.size() ? labels.get(line) : made.orElseThrow();
    }

    boolean makes(int line) {
        return line >= labels.size();
    }
}
