// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.model.DomainEntity;
import org.liaison.values.Fold;

/**
 * What there is to do, divided by when.
 *
 * @param all all of it, what is due first comes first
 * @param self the id of the user among his colleagues, 0 if he is none
 * @param now the moment it is seen from
 * @param done whether it is what was done, which stands in one section
 */
record Sections(List<Activity> all, long self, LocalDateTime now, boolean done) {

    static final Sections NONE = new Sections(List.of(), 0, LocalDateTime.MIN, false);
    /** The section of what was done; the others are called as what is due then. */
    static final String DONE = "DONE";

    static Sections read(Agenda agenda, Asked asked) {
        return new Sections(asked.read().apply(agenda), agenda.self().map(DomainEntity::getId).orElse(0L), agenda.now(),
                asked.done());
    }

    /** Those whose words contain all that was typed, whatever case and accents, by section. */
    Map<String, List<Activity>> of(boolean mine, String typed) {
        List<String> words = Stream.of(Fold.of(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
        Map<Due, List<Activity>> byDue = new EnumMap<>(Due.class);
        List<Activity> found = all.stream()
                .filter(activity -> !mine || activity.getOwner() != null && activity.getOwner().getId() == self)
                .filter(activity -> words.stream().allMatch(text(activity)::contains)).toList();
        if (done) {
            return found.isEmpty() ? Map.of() : Map.of(DONE, found);
        }
        found.forEach(activity -> byDue.computeIfAbsent(Due.of(activity, now), due -> new ArrayList<>()).add(activity));
        Map<String, List<Activity>> sections = new LinkedHashMap<>();
        byDue.forEach((due, activities) -> sections.put(due.name(), activities));
        return sections;
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
