// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Due;
import org.liaison.ui.activity.internal.DueText;

/**
 * What a list shows of an activity.
 *
 * @param activity the activity
 * @param due says when
 */
record ActivityRow(Activity activity, DueText due) {

    private static final int MOST_NOTES = 120;

    /** Its title, and how its notes begin. */
    String title() {
        String notes = activity.getNotes() == null ? "" : activity.getNotes().strip().replaceAll("\\s+", " ");
        String begin = notes.length() > MOST_NOTES ? notes.substring(0, MOST_NOTES) + "\u2026" : notes;
        return Stream.of(activity.title(), begin).filter(text -> !text.isEmpty()).collect(Collectors.joining(" \u2013 "));
    }

    String when() {
        return due.of(activity);
    }

    String kind() {
        Locale language = due.language();
        return activity.getKind() == null ? "" : activity.getKind().label(language);
    }

    String owner() {
        return activity.getOwner() == null ? "" : activity.getOwner().title();
    }

    /** Whom it is about besides the record that shows it. */
    String about(Class<?> shownIn) {
        if (activity.getContact() != null && !shownIn.isInstance(activity.getContact())) {
            return activity.getContact().title();
        }
        return activity.getRelation() != null && !shownIn.isInstance(activity.getRelation())
                ? activity.getRelation().title()
                : "";
    }

    boolean done() {
        return !Shown.isOpen(activity);
    }

    boolean overdue() {
        return !done() && Due.of(activity, due.now()) == Due.OVERDUE;
    }

    boolean matters() {
        return activity.getPriority() != null && ActivityVocabulary.HIGH.equals(activity.getPriority().getCode());
    }
}
