// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.activity.Activity;
import org.liaison.activity.Due;
import org.liaison.model.DomainEntity;
import org.liaison.values.Fold;

/**
 * What there is to do, divided by when.
 *
 * @param all all of it, what is due first comes first
 * @param self the id of the user among his colleagues, 0 if he is none
 * @param now the moment it is seen from
 */
record Sections(List<Activity> all, long self, LocalDateTime now) {

    static final Sections NONE = new Sections(List.of(), 0, LocalDateTime.MIN);

    /** Those whose words contain all that was typed, whatever case and accents. */
    Map<Due, List<Activity>> of(boolean mine, String typed) {
        List<String> words = Stream.of(Fold.of(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
        return all.stream().filter(activity -> !mine || activity.getOwner() != null && activity.getOwner().getId() == self)
                .filter(activity -> words.stream().allMatch(text(activity)::contains))
                .collect(Collectors.groupingBy(activity -> Due.of(activity, now), () -> new EnumMap<>(Due.class),
                        Collectors.toList()));
    }

    private static String text(Activity activity) {
        return Fold
                .of(Stream.of(activity.title(), activity.getNotes(), title(activity.getContact()), title(activity.getRelation()),
                        title(activity.getOwner())).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    private static String title(DomainEntity record) {
        return record == null ? null : record.title();
    }
}
