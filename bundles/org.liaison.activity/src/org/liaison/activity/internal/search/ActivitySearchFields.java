// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityFields;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.search.SearchField;

/** Makes the search fields that tell of the activities of a record. */
public final class ActivitySearchFields implements IExecutableExtension, IExecutableExtensionFactory {

    private String id = "";
    private String list = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        id = element.getAttribute("id");
        list = element.getAttribute("for");
    }

    @Override
    public Object create() {
        return list.equals("Relation") ? of(ActivityFields.RELATION, id) : of(ActivityFields.CONTACT, id);
    }

    /** The search field of an id, for records that activities refer to by a field. */
    static <E extends DomainEntity> SearchField<E> of(Field<Activity, E> holder, String id) {
        return switch (id) {
            case "activities" -> item -> (long) open(item.parts(holder)).size();
            case "nextActivity" -> item -> days(open(item.parts(holder))).min(LocalDate::compareTo).orElse(null);
            case "lastActivity" -> item -> days(done(item.parts(holder))).max(LocalDate::compareTo).orElse(null);
            case "activityTexts" -> item -> texts(item.parts(holder), item.record());
            default -> throw new IllegalArgumentException("Activities have no search field " + id);
        };
    }

    private static List<Activity> open(List<Activity> activities) {
        return with(activities, ActivityVocabulary.OPEN);
    }

    private static List<Activity> done(List<Activity> activities) {
        return with(activities, ActivityVocabulary.DONE);
    }

    private static List<Activity> with(List<Activity> activities, String status) {
        return activities.stream().filter(activity -> status.equals(activity.getStatus().getCode())).toList();
    }

    private static Stream<LocalDate> days(List<Activity> activities) {
        return activities.stream().map(Activity::getDueDate).filter(Objects::nonNull);
    }

    /** What is about a person is found by that person alone. */
    private static String texts(List<Activity> activities, DomainEntity about) {
        List<Activity> own = activities.stream().filter(activity -> activity.subject().getId() == about.getId()).toList();
        return own.isEmpty()
                ? null
                : own.stream().flatMap(activity -> Stream.of(activity.getTitle(), activity.getNotes()))
                        .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
