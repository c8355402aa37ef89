// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.bulk.Likeness;
import org.liaison.ui.edit.Offers;
import org.liaison.values.Fold;

/**
 * What is offered while a tag is typed: those that fit, the likeliest first, and at the end the making of a new one (checklist 122).
 *
 * @param all the tags that there are
 */
record TagOffers(List<String> all) {

    private static final int MOST = 12;

    Offers of(String typed, List<String> own) {
        String folded = Fold.of(typed.strip());
        Likeness known = new Likeness(Stream.concat(all.stream(), own.stream()).distinct().toList());
        Optional<String> near = known.near(typed).filter(label -> known.same(typed).isEmpty());
        List<String> labels = new ArrayList<>(Offers.among(typed, own, all).labels().stream()
                .sorted(Comparator.comparing((String label) -> !Fold.of(label).startsWith(folded)).thenComparing(Fold::of))
                .limit(MOST).toList());
        near.filter(label -> !own.contains(label) && !labels.contains(label)).ifPresent(label -> labels.add(0, label));
        boolean isNew = !folded.isBlank() && known.same(typed).isEmpty();
        return new Offers(labels, isNew ? Optional.of(typed.strip()) : Optional.empty(), near);
    }
}
